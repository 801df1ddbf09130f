package africa.cauri.domain.matching;

import africa.cauri.domain.chart.PostingAccounts;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.journal.Origin;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.journal.PostedEntry;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Posts what lettered lines leave open, in the transaction of the caller. */
@ApplicationScoped
class Differences {

    private static final int RATE_DECIMALS = 10;

    private final DifferenceLimits limits;
    private final PostingAccounts accounts;
    private final PostEntries postEntries;

    protected Differences() {
        this(null, null, null);
    }

    @Inject
    Differences(DifferenceLimits limits, PostingAccounts accounts, PostEntries postEntries) {
        this.limits = limits;
        this.accounts = accounts;
        this.postEntries = postEntries;
    }

    /**
     * Posts the rest of the lines on the account of the difference, and returns the line that settles them: the first
     * of the new entry.
     *
     * @throws RuleBroken if the rest may not be posted like that, or its entry breaks a rule
     */
    Item post(MatchGroupId group, Difference difference, List<Item> items, GroupSums sums) {
        var violations = DifferenceRules.violations(difference, items, sums, limits.get(difference.kind()));
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        var settling = settling(difference, items.get(0), sums);
        var draft = Draft.of(
                        difference.journal(),
                        difference.date(),
                        difference.reference(),
                        difference.label(),
                        List.of(settling, counterpart(difference, items.get(0).account(), sums.residual())))
                .because(difference.reason())
                .from(new Origin(Origin.Kind.MATCHING, group.toString()));
        return item(settling, items.get(0), postEntries.post(List.of(draft)).get(0));
    }

    private DraftLine settling(Difference difference, Item lettered, GroupSums sums) {
        var line = opposite(lettered.account(), sums.residual()).of(lettered.thirdPartyCode());
        var account = accounts.find(List.of(line.account())).get(line.account());
        var due = account.kinds().requiresDueDate() ? line.due(difference.date()) : line;
        return sums.foreign()
                .filter(rest -> !rest.isNil())
                .map(rest -> due.worth(worth(rest, sums.residual())))
                .orElse(due);
    }

    /** A debit for what was credited too much, or the other way round. */
    private static DraftLine opposite(String account, Money rest) {
        return rest.signum() > 0 ? DraftLine.credit(account, rest) : DraftLine.debit(account, rest.negate());
    }

    private static DraftLine counterpart(Difference difference, String lettered, Money rest) {
        var account = DifferenceRules.account(difference, lettered, rest).orElseThrow();
        return opposite(account, rest.negate());
    }

    /** The rest abroad, at the rate at which it is the rest in the currency of the books. */
    private static ForeignAmount worth(Money abroad, Money rest) {
        var amount = abroad.signum() > 0 ? abroad : abroad.negate();
        var rate = BigDecimal.valueOf(rest.minor(), rest.currency().decimals())
                .abs()
                .divide(
                        BigDecimal.valueOf(amount.minor(), amount.currency().decimals()),
                        RATE_DECIMALS,
                        RoundingMode.HALF_UP);
        return new ForeignAmount(amount, rate);
    }

    private static Item item(DraftLine line, Item lettered, PostedEntry posted) {
        var foreign = line.foreign().map(ForeignAmount::amount);
        return new Item(
                new LineKey(posted.id(), 1),
                lettered.account(),
                true,
                lettered.thirdParty(),
                lettered.thirdPartyCode(),
                posted.accountingDate(),
                line.debit(),
                line.credit(),
                line.credit().isNil() ? foreign : foreign.map(Money::negate),
                new Item.EntryName(posted.journal(), posted.number()),
                false,
                Optional.empty());
    }
}
