package africa.cauri.domain.journal;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BridgedLinesTest {

    @Test
    void every_part_balances_fits_into_an_entry_and_leaves_the_bridge_at_its_own_balance() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var lines = IntStream.range(0, 5_000)
                .mapToObj(
                        index -> random.nextBoolean() ? debit("4111", random(random)) : credit("4011", random(random)))
                .toList();

        var parts = BridgedLines.of(lines, line -> line, "1013");

        assertThat(parts).as("seed " + seed).hasSize(6).allSatisfy(part -> {
            assertThat(part.lines()).hasSizeBetween(2, 999);
            assertThat(sum(part.lines())).isZero();
        });
        var bridge = parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.account().equals("1013"))
                .toList();
        assertThat(sum(bridge)).as("seed " + seed).isEqualTo(-sum(lines));
    }

    @Test
    void a_part_that_balances_needs_no_bridge_and_no_lines_make_no_part() {
        var lines = List.of(debit("5211", francs(5)), credit("1011", francs(5)));

        assertThat(BridgedLines.of(lines, line -> line, "1013"))
                .singleElement()
                .satisfies(part -> assertThat(part.lines()).isEqualTo(lines));
        assertThat(BridgedLines.<DraftLine>of(List.of(), line -> line, "1013")).isEmpty();
    }

    @Test
    void the_bridge_is_the_first_account_by_its_number_that_stands_alone_and_plain() {
        var lines = List.of(
                credit("4011", francs(5)),
                debit("1013", francs(5)).of("DIALLO"),
                credit("1051", francs(5)),
                debit("1051", francs(5)),
                credit("1061", francs(5)));

        assertThat(BridgedLines.bridge(
                        lines, line -> line, line -> line.thirdParty().isEmpty()))
                .contains("1061");
        assertThat(BridgedLines.bridge(lines, line -> line, line -> false)).isEmpty();
    }

    private static long sum(List<DraftLine> lines) {
        return lines.stream()
                .mapToLong(line -> line.debit().minor() - line.credit().minor())
                .sum();
    }

    private static Money random(Random random) {
        return francs(1 + random.nextInt(1_000_000));
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
