package africa.cauri.webapp.faces.closing;

import africa.cauri.domain.closing.checklist.ChecklistItem;
import africa.cauri.domain.closing.checklist.Severity;
import africa.cauri.webapp.faces.support.DayText;
import africa.cauri.webapp.faces.support.Navigation;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.faces.support.Shown;
import africa.cauri.webapp.faces.support.Trail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Says what a checklist found, and leads to the page on which it is mended. */
@RequestScoped
public class ChecklistLinks {
    @Inject
    private Shown shown;

    @Inject
    private Trail trail;

    /** What was found, with its count, its amount and what it is about: an account, a journal, a file or a day. */
    public String sentence(ChecklistItem item) {
        return shown.text("check." + item.name(), item.count(), item.amount(), about(item.link()));
    }

    private static String about(Map<String, String> link) {
        return Stream.of("account", "journal", "file")
                .map(link::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> DayText.read(link.getOrDefault("from", ""), LocalDate.EPOCH)
                        .map(DayText::write))
                .orElse("–");
    }

    /** The address of the page, the way back included; empty if there is nothing to mend. */
    public String href(ChecklistItem item, LocalDate from, LocalDate until) {
        if (item.severity() == Severity.FINE) {
            return "";
        }
        String days = Paging.query("from", from.toString(), "until", until.toString());
        String page =
                switch (item.name()) {
                    case DRAFTS_LEFT -> "drafts.xhtml?" + Paging.query("until", until.toString());
                    case IMPORT_UNFINISHED -> page("imports", "");
                    case EARLIER_PERIODS_OPEN -> "periods.xhtml?";
                    case NUMBERING_GAPS ->
                        "entries.xhtml?order=NUMBER&"
                                + days
                                + Paging.query("journal", item.link().get("journal"));
                    case UNLETTERED_LINES -> "open-items.xhtml?" + Paging.query("day", until.toString());
                    case SUSPENSE_NOT_NIL, TRANSFERS_NOT_NIL ->
                        "account.xhtml?" + Paging.query("number", item.link().get("account")) + days;
                    case VAT_INCOHERENT -> page("vat-position", "balance.xhtml?account=44&") + days;
                    case ENTRIES_UNPROVEN -> "proof.xhtml?";
                    case BANK_NOT_RECONCILED -> "balance.xhtml?account=5&" + days;
                };
        return page.isEmpty() ? page : page + trail.getHere();
    }

    private static String page(String wanted, String otherwise) {
        return Navigation.pages().contains(wanted) ? wanted + ".xhtml?" : otherwise;
    }
}
