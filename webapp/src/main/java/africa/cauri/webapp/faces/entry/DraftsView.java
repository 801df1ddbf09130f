package africa.cauri.webapp.faces.entry;

import africa.cauri.domain.audit.AuditEvent;
import africa.cauri.domain.audit.AuditEvents;
import africa.cauri.domain.audit.AuditSearch;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.DraftSearch;
import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.journal.Journal;
import africa.cauri.domain.journal.Journals;
import africa.cauri.domain.journal.KeptDraft;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Money;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What waits to be posted: kept by people, or proposed by imports and jobs. */
@Named
@RequestScoped
public class DraftsView {
    private static final int PAGE_SIZE = 50;
    private static final String MINE = "me";

    @Inject
    private Drafts drafts;

    @Inject
    private Journals journals;

    @Inject
    private AuditEvents auditEvents;

    @Inject
    private Acting acting;

    @Inject
    private Asked asked;

    private List<Journal> choices = List.of();
    private List<Row> rows = List.of();
    private Paging paging;

    /**
     * A draft as the list shows it.
     *
     * @param day the one it is to be posted on, as far as it is known
     * @param maker the name of the one who made it
     * @param amount the total of its debits; empty if it is too large to be added up
     */
    public record Row(KeptDraft kept, Optional<LocalDate> day, String maker, Optional<Money> amount) {}

    public void load() {
        asked.answer(() -> {
            choices = journals.list();
            String maker = asked.text("maker").equals(MINE) ? acting.actor().subject() : "";
            var search = new DraftSearch(
                    asked.text("journal"),
                    maker,
                    asked.day("from").orElse(null),
                    asked.day("until").orElse(null));
            int page = asked.page();
            if (!asked.isRefused()) {
                paging = Paging.of(page, PAGE_SIZE, drafts.count(search));
                rows = drafts.list(search, paging.first(), PAGE_SIZE).stream()
                        .map(kept -> new Row(kept, day(kept), maker(kept), amount(kept)))
                        .toList();
            }
        });
    }

    private static Optional<LocalDate> day(KeptDraft kept) {
        return kept.draft().accountingDate().or(kept.draft()::documentDate);
    }

    private String maker(KeptDraft kept) {
        var search = new AuditSearch(
                Optional.of("draft"), Optional.of(kept.id().toString()), Optional.empty(), Optional.empty());
        return auditEvents.newest(search, Optional.empty(), 10).stream()
                .filter(event -> event.subject().equals(kept.createdBy()))
                .map(AuditEvent::person)
                .filter(person -> !person.isEmpty())
                .findFirst()
                .orElse(kept.createdBy());
    }

    private static Optional<Money> amount(KeptDraft kept) {
        try {
            return kept.draft().lines().stream().map(DraftLine::debit).reduce(Money::add);
        } catch (ArithmeticException overflow) {
            return Optional.empty();
        }
    }

    public List<Journal> getJournals() {
        return choices;
    }

    public List<Row> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }
}
