package africa.cauri.domain.closing.revaluation;

import africa.cauri.domain.closing.AccountBalance;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What foreign balances gain or lose at the closing rate, and the lines that say so.
 *
 * @param treasury what is gained or lost for good
 * @param differences what is not settled yet
 * @param provisions for the losses among these
 */
record Revaluation(List<DraftLine> treasury, List<DraftLine> differences, List<DraftLine> provisions) {

    /**
     * Values the balances.
     *
     * @param rates one for each of their currencies
     * @param below the account that takes entries, for each heading
     */
    static Revaluation of(List<ForeignBalance> balances, Map<Currency, BigDecimal> rates, UnaryOperator<String> below) {
        var treasury = new Lines(below);
        var differences = new Lines(below);
        var provisions = new Lines(below);
        balances.stream()
                .sorted(Comparator.comparing(ForeignBalance::account).thenComparing(ForeignBalance::thirdParty))
                .forEach(balance -> ForeignKind.of(balance.account()).ifPresent(kind -> {
                    var gain = gain(balance, rates.get(balance.foreign().currency()));
                    if (!gain.isNil() && !balance.foreign().isNil()) {
                        (kind.isUnrealised() ? differences : treasury).add(balance, kind, gain);
                        provisions.provide(kind, gain);
                    }
                }));
        return new Revaluation(treasury.lines(), differences.lines(), provisions.lines());
    }

    /** What the balance is worth more at the rate than it stands at; negative if less. */
    private static Money gain(ForeignBalance balance, BigDecimal rate) {
        return new ForeignAmount(balance.foreign(), rate)
                .inCurrencyOf(balance.books())
                .subtract(balance.books());
    }

    /** Lines on the accounts that are valued, then the sums of their counterparts. */
    private static final class Lines {

        private final UnaryOperator<String> below;
        private final List<DraftLine> valued = new ArrayList<>();
        private final Map<String, Money> counterparts = new TreeMap<>();

        Lines(UnaryOperator<String> below) {
            this.below = below;
        }

        void add(ForeignBalance balance, ForeignKind kind, Money gain) {
            valued.add(new AccountBalance(balance.account(), gain).line().of(balance.thirdParty()));
            put(kind.heading(balance.foreign().signum() > 0, gain.signum() > 0), gain.negate());
        }

        void provide(ForeignKind kind, Money gain) {
            if (kind.isUnrealised() && gain.signum() < 0) {
                put(kind.charge(), gain.negate());
                put(kind.provision(), gain);
            }
        }

        private void put(String heading, Money amount) {
            counterparts.merge(heading, amount, Money::add);
        }

        List<DraftLine> lines() {
            var lines = new ArrayList<>(valued);
            counterparts.forEach(
                    (heading, amount) -> lines.add(new AccountBalance(below.apply(heading), amount).line()));
            return List.copyOf(lines);
        }
    }
}
