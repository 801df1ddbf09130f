package africa.cauri.webapp.api.entries;

import africa.cauri.domain.intake.ImportBatch;
import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.journal.EntrySearch;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.webapp.api.problem.Refused;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which entries are wanted: the parameters of a search, each of which may be left out. */
public class EntryFilter {
    @QueryParam("journal")
    private String journal;

    @QueryParam("from")
    private LocalDate from;

    @QueryParam("until")
    private LocalDate until;

    @QueryParam("reference")
    private String reference;

    @QueryParam("account")
    private String account;

    @QueryParam("thirdParty")
    private String thirdParty;

    @QueryParam("amount")
    private String amount;

    @QueryParam("import")
    private UUID imported;

    @QueryParam("order")
    @DefaultValue("NEWEST")
    private EntrySearch.Order order;

    EntrySearch search(Currency currency) {
        return new EntrySearch(
                given(journal),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                given(reference),
                given(account),
                given(thirdParty),
                given(amount).map(text -> amount(text, currency)),
                Optional.empty(),
                Optional.ofNullable(imported).map(ImportId::new).map(ImportBatch::origin),
                "",
                order);
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank());
    }

    private static Money amount(String text, Currency currency) {
        try {
            return Money.parse(text, currency);
        } catch (NumberFormatException unreadable) {
            throw Refused.badRequest("The parameter amount cannot be read.");
        }
    }
}
