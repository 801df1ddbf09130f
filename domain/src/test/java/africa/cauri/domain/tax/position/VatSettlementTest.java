package africa.cauri.domain.tax.position;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VatSettlementTest {

    private static final int RANDOM_CASES = 500;
    private static final AccountNumber DUE = new AccountNumber("4441");
    private static final AccountNumber CREDIT = new AccountNumber("4449");
    private static final List<String> ACCOUNTS =
            List.of("4431", "4432", "4435", "4449", "4451", "4452", "44521", "4455");

    @Test
    void more_credit_notes_than_sales_are_settled_on_the_other_side() {
        var settlement = settle(balance("4431", -18_000));
        assertThat(settlement.lines())
                .containsExactly(
                        new VatSettlement.Line(new AccountNumber("4431"), francs(0), francs(18_000)),
                        new VatSettlement.Line(CREDIT, francs(18_000), francs(0)));
    }

    @Test
    void tax_that_cancels_out_needs_no_balance() {
        assertThat(settle(balance("4431", 18_000), balance("4452", -18_000)).lines())
                .extracting(line -> line.account().digits())
                .containsExactly("4431", "4452");
    }

    @Test
    void a_credit_that_is_only_carried_needs_no_entry() {
        assertThat(settle(balance("4449", -5_000)).lines()).isEmpty();
        assertThat(settle().lines()).isEmpty();
    }

    @Test
    void is_dated_the_last_day() {
        assertThat(settle().date()).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void balances_has_no_nil_line_and_empties_what_is_due() {
        long seed = System.nanoTime();
        System.out.println("VatSettlementTest seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < RANDOM_CASES; i++) {
            var balances = new ArrayList<VatAccountSum>();
            for (var account : ACCOUNTS) {
                balances.add(balance(account, random.nextInt(5) == 0 ? 0 : random.nextInt(2_000_001) - 1_000_000));
            }
            var lines = settle(balances.toArray(VatAccountSum[]::new)).lines();
            var left = francs(0);
            for (var line : lines) {
                assertThat(line.debit().isNil()).isNotEqualTo(line.credit().isNil());
                assertThat(Math.min(line.debit().minor(), line.credit().minor()))
                        .isNotNegative();
                left = left.add(line.debit()).subtract(line.credit());
            }
            assertThat(left).isEqualTo(francs(0));
            assertThat(lines)
                    .noneMatch(line -> line.account().digits().startsWith("4435")
                            || line.account().digits().startsWith("4455"));
            assertThat(lines.stream().map(line -> line.account().digits()))
                    .containsAll(balances.stream()
                            .filter(sum -> sum.isCollected() || sum.isDeductible())
                            .filter(sum -> !sum.balance().isNil())
                            .map(sum -> sum.account().digits())
                            .toList());
        }
    }

    private static VatSettlement settle(VatAccountSum... accounts) {
        var position = new VatPosition(
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), List.of(), List.of(accounts), francs(0));
        return VatSettlement.of(position, DUE, CREDIT);
    }

    private static VatAccountSum balance(String account, long balance) {
        return new VatAccountSum(new AccountNumber(account), francs(0), francs(0), francs(balance));
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
