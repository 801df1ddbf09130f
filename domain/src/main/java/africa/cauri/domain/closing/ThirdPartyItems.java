package africa.cauri.domain.closing;

import africa.cauri.domain.chart.PostingAccounts;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.matching.MatchableLine;
import africa.cauri.domain.matching.OpenItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The open items of third parties as lines to open with. Lettering stays with the lines that they repeat. */
@ApplicationScoped
class ThirdPartyItems {

    private static final int LONGEST_LABEL = 200;

    private final PostingAccounts accounts;
    private final OpenItems openItems;

    protected ThirdPartyItems() {
        this(null, null);
    }

    @Inject
    ThirdPartyItems(PostingAccounts accounts, OpenItems openItems) {
        this.accounts = accounts;
        this.openItems = openItems;
    }

    /** Returns what is open at the end of that day on those of the accounts that are lettered, the oldest first. */
    List<OpeningLine> on(LocalDate day, Collection<String> numbers) {
        var lines = new ArrayList<OpeningLine>();
        accounts.find(numbers).values().stream()
                .filter(account -> account.kinds().lettrable())
                .forEach(account -> openItems.each(account.number(), day, item -> {
                    if (!item.thirdParty().isEmpty()) {
                        lines.add(line(item));
                    }
                }));
        return lines;
    }

    private static OpeningLine line(MatchableLine item) {
        var line = new DraftLine(
                item.account(),
                item.thirdParty(),
                label(item.reference(), item.label()),
                item.debit(),
                item.credit(),
                item.dueDate(),
                foreign(item),
                "");
        return new OpeningLine(line, Optional.of(item.key()));
    }

    /** The reference of the item, and what its line says; as long as a label may be. */
    private static String label(String reference, String label) {
        var text = (reference + " " + label).strip();
        return text.codePointCount(0, text.length()) <= LONGEST_LABEL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_LABEL));
    }

    /** The foreign amount on the side of the line, as its amount is. */
    private static Optional<ForeignAmount> foreign(MatchableLine item) {
        var amount = item.debit().subtract(item.credit());
        return item.foreign().flatMap(foreign -> CurrencySums.rate(amount, foreign)
                .map(rate -> new ForeignAmount(item.credit().isNil() ? foreign : foreign.negate(), rate)));
    }
}
