package africa.cauri.webapp.faces.book;

import africa.cauri.domain.audit.AuditEvent;
import africa.cauri.domain.audit.AuditEvents;
import africa.cauri.domain.audit.AuditSearch;
import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.journal.EntryDetails;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.matching.MatchableLine.Lettered;
import africa.cauri.domain.matching.MatchableLines;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.DayText;
import africa.cauri.webapp.faces.support.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** One entry with all that the books know of it. */
@Named
@RequestScoped
public class EntryView {
    @Inject
    private Entries entries;

    @Inject
    private MatchableLines matchableLines;

    @Inject
    private AuditEvents auditEvents;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    private EntryDetails entry;
    private List<Line> lines;
    private String postedBy;

    /**
     * A line of the entry.
     *
     * @param code of the group that it is lettered in; empty for none
     */
    public record Line(EntryDetails.Line line, String code) {}

    public void load() {
        asked.answer(() -> {
            entry = entries.get(new EntryId(id(asked.text("id"))));
            Map<Integer, String> codes = matchableLines.of(entry.id()).stream()
                    .collect(Collectors.toMap(
                            line -> line.key().line(),
                            line -> line.group().map(Lettered::code).orElse("")));
            lines = entry.lines().stream()
                    .map(line -> new Line(line, codes.getOrDefault(line.line(), "")))
                    .toList();
            postedBy = auditEvents.newest(search(entry.id()), Optional.empty(), 1).stream()
                    .map(AuditEvent::person)
                    .filter(person -> !person.isEmpty())
                    .findFirst()
                    .orElse(entry.recordedBy());
        });
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound(EntryDetails.class, text);
        }
    }

    private static AuditSearch search(EntryId id) {
        return new AuditSearch(Optional.of("entry"), Optional.of(id.toString()), Optional.empty(), Optional.empty());
    }

    /** The number of an entry that this one corrects, or that corrects it. */
    public String name(EntryId id) {
        return entries.list(List.of(id)).stream()
                .map(other -> other.journal() + " " + other.number())
                .findFirst()
                .orElse("");
    }

    /** The fiscal year of the entry as parameters of an address, each followed by an ampersand. */
    public String getDays() {
        return Paging.query("from", entry.fiscalYear().toString());
    }

    /** The total of the debits, which is that of the credits. */
    public Money getTotal() {
        return entry.lines().stream()
                .map(EntryDetails.Line::debit)
                .reduce(Money::add)
                .orElseThrow();
    }

    /** Whether it can be corrected: it was not, and is no correction itself. */
    public boolean isReversible() {
        return entry.reversedBy().isEmpty() && entry.reverses().isEmpty();
    }

    public String getToday() {
        return DayText.write(LocalDate.now(clock));
    }

    public EntryDetails getEntry() {
        return entry;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getPostedBy() {
        return postedBy;
    }
}
