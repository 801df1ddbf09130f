package africa.cauri.domain.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are written "amount date reference text", the date as month-day of 2026; credits are negative. */
class ProposalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The reference.
                "118000 01-05 F-1001 Vente; -118000 02-20 VIR9 Reglement F-1001 | 0+1 SURE SAME_REFERENCE[F-1001]",
                "100 01-05 F-101 A; 200 01-06 F-102 B; -300 02-01 V F101, F102"
                        + " | 0+1+2 SURE SAME_REFERENCE[F-101, F-102]",
                "300 01-05 F-101 A; -100 02-01 V1 F101; -200 02-02 V2 F101 | 0+1+2 SURE SAME_REFERENCE[F-101]",
                "100 01-05 F-101 A; -100 09-01 V F101; 100 08-30 F-102 B | 0+1 SURE SAME_REFERENCE[F-101]",
                "100 01-05 F-101 A; -90 01-06 V F101 | ",
                "100 01-05 F-101 A; 100 01-06 F-102 F101 | ",
                // The same amount.
                "118000 01-05 F1 A; -118000 02-20 V B | 0+1 SURE ONLY_AMOUNT[46]",
                "118000 01-05 F1 A; -118000 08-20 V B | ",
                "500 01-01 F1 A; -500 01-05 V1 B; 500 02-01 F2 A; -500 02-07 V2 B |"
                        + " 0+1 LIKELY NEAREST_AMOUNT[4]; 2+3 LIKELY NEAREST_AMOUNT[6]",
                "500 01-01 F1 A; 500 01-09 F2 A; -500 01-05 V1 B | ",
                "500 01-01 F1 A; 500 01-01 F2 A; -500 01-05 V1 B | ",
                "500 01-01 F1 A; 500 03-01 F2 A; -500 01-05 V1 B | 0+2 LIKELY NEAREST_AMOUNT[4]",
                "-70 01-01 F1 avoir; 70 01-02 F2 A | 0+1 SURE ONLY_AMOUNT[1]",
                // Sums.
                "100 01-01 A a; 250 01-10 B b; -350 01-31 V c | 0+1+2 SURE WHOLE_BALANCE[3, 2026-01-31]",
                "100 01-01 A a; 250 01-10 B b; 70 01-12 C c; -350 01-31 V d | 0+1+3 LIKELY ONLY_SUM[2]",
                "350 01-01 A a; -100 01-10 V b; -250 01-20 V c | 0+1+2 SURE WHOLE_BALANCE[3, 2026-01-20]",
                "90 01-01 A a; 80 01-10 B b; -100 01-20 V c; -70 01-31 W d |"
                        + " 0+1+2+3 SURE WHOLE_BALANCE[4, 2026-01-31]",
                "60 01-01 A a; 50 01-02 B b; 50 01-03 C c; 40 01-04 D d; -100 01-31 V e | ",
                "100 01-01 A a; 300 03-10 B b; -350 01-31 V c | ",
                "100 01-01 A a; -30 01-02 V b | "
            })
    void proposes(String lines, String expected) {
        assertThat(text(Proposals.ofThirdParty(lines(lines), new SearchBudget())))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 01-01 A a; -500 01-11 B b | 0+1 SURE ONLY_AMOUNT[10]",
                "500 01-01 A a; -500 01-12 B b | 0+1 LIKELY ONLY_AMOUNT[11]",
                "100 01-01 A a; 250 01-10 B b; -350 01-31 V c | 0+1+2 LIKELY WHOLE_BALANCE[3, 2026-01-31]"
            })
    void without_a_third_party_less_is_sure(String lines, String expected) {
        assertThat(text(Proposals.withoutThirdParty(lines(lines), new SearchBudget())))
                .isEqualTo(expected);
    }

    @Test
    void an_entry_and_its_reversal_come_first() {
        var original = line(0, 500, 5, "F-100", Optional.empty());
        var again = line(1, 500, 6, "F-100", Optional.empty());
        var reversal = new Candidate(
                2,
                UUID.randomUUID(),
                1,
                -500,
                LocalDate.of(2026, 6, 1),
                Optional.empty(),
                "F-100",
                "",
                Optional.of(original.entry()),
                Set.of());

        assertThat(text(Proposals.ofThirdParty(List.of(original, again, reversal), new SearchBudget())))
                .isEqualTo("0+2 SURE REVERSAL[]");
    }

    @Test
    void lines_that_were_parted_once_are_not_proposed_again() {
        var group = Set.of(UUID.randomUUID());
        var invoice = marked(line(0, 500, 5, "F-100", Optional.empty()), group);
        var payment = marked(line(1, -500, 6, "F-100", Optional.empty()), group);
        var other = marked(line(1, -500, 6, "F-100", Optional.empty()), Set.of(UUID.randomUUID()));

        assertThat(Proposals.ofThirdParty(List.of(invoice, payment), new SearchBudget()))
                .isEmpty();
        assertThat(Proposals.ofThirdParty(List.of(invoice, other), new SearchBudget()))
                .hasSize(1);
    }

    @Test
    void what_is_nil_abroad_is_likely_with_an_exchange_difference() {
        var invoice = line(0, 65_596, 5, "F-100", foreign("EUR", 10_000));
        var payment = line(1, -65_000, 6, "F-100", foreign("EUR", -10_000));

        var proposals = Proposals.ofThirdParty(List.of(invoice, payment), new SearchBudget());

        assertThat(text(proposals)).isEqualTo("0+1 LIKELY SAME_REFERENCE[F-100],EXCHANGE_DIFFERENCE[EUR]");
        assertThat(proposals.get(0).residual()).isEqualTo(596);
    }

    @Test
    void equal_amounts_of_different_foreign_amounts_do_not_settle_each_other() {
        var invoice = line(0, 65_596, 5, "F-100", foreign("EUR", 10_000));
        var payment = line(1, -65_596, 6, "F-100", foreign("EUR", -9_900));
        var dollars = line(2, -65_596, 6, "V", foreign("USD", -11_000));

        assertThat(Proposals.ofThirdParty(List.of(invoice, payment, dollars), new SearchBudget()))
                .isEmpty();
    }

    @Test
    void amounts_beyond_all_measure_are_left_to_people() {
        var lines = List.of(
                line(0, Long.MAX_VALUE, 5, "F-100", Optional.empty()),
                line(1, -Long.MAX_VALUE, 6, "F-100", Optional.empty()),
                line(2, Long.MIN_VALUE, 6, "F-100", Optional.empty()));

        assertThat(Proposals.ofThirdParty(lines, new SearchBudget())).isEmpty();
    }

    @Test
    void many_lines_that_name_one_reference_take_no_time() {
        var lines = new ArrayList<Candidate>();
        for (int place = 0; place < 20_000; place++) {
            lines.add(line(place, place % 2 == 0 ? 7 : -7, place % 300, "2026", Optional.empty()));
        }

        assertThat(Proposals.ofThirdParty(lines, new SearchBudget()))
                .allSatisfy(proposal -> assertThat(proposal.residual()).isZero());
    }

    @Test
    void any_lines_give_nil_groups_that_share_no_line() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var lines = random(random, 2 + random.nextInt(40));
            var proposals = Proposals.ofThirdParty(lines, new SearchBudget());
            var seen = new HashSet<Integer>();
            for (var proposal : proposals) {
                assertThat(proposal.residual()).isZero();
                assertThat(proposal.amount()).isPositive();
                assertThat(proposal.reasons()).isNotEmpty();
                proposal.lines()
                        .forEach(line -> assertThat(seen.add(line.place())).isTrue());
            }
            assertThat(text(Proposals.ofThirdParty(lines, new SearchBudget()))).isEqualTo(text(proposals));
        }
    }

    private static List<Candidate> random(Random random, int size) {
        var lines = new ArrayList<Candidate>();
        for (int place = 0; place < size; place++) {
            long amount = 1L + random.nextInt(20);
            var reference = random.nextBoolean() ? "F-10" + random.nextInt(9) : "";
            lines.add(line(
                    place, random.nextBoolean() ? amount : -amount, random.nextInt(300), reference, Optional.empty()));
        }
        return lines;
    }

    private static Optional<Candidate.Foreign> foreign(String currency, long amount) {
        return Optional.of(new Candidate.Foreign(currency, amount));
    }

    private static Candidate line(
            int place, long amount, int day, String reference, Optional<Candidate.Foreign> foreign) {
        var date = LocalDate.of(2026, 1, 1).plusDays(day);
        return new Candidate(
                place, UUID.randomUUID(), 1, amount, date, foreign, reference, "", Optional.empty(), Set.of());
    }

    private static Candidate marked(Candidate line, Set<UUID> undone) {
        return new Candidate(
                line.place(),
                line.entry(),
                line.line(),
                line.amount(),
                line.day(),
                line.foreign(),
                line.reference(),
                line.text(),
                line.reverses(),
                undone);
    }

    private static List<Candidate> lines(String lines) {
        var all = new ArrayList<Candidate>();
        for (var line : Pattern.compile("; ").splitAsStream(lines).toList()) {
            var parts = line.strip().split(" ", 4);
            all.add(new Candidate(
                    all.size(),
                    UUID.randomUUID(),
                    1,
                    Long.parseLong(parts[0]),
                    LocalDate.parse("2026-" + parts[1]),
                    Optional.empty(),
                    parts[2],
                    Arrays.stream(parts).skip(3).findFirst().orElse(""),
                    Optional.empty(),
                    Set.of()));
        }
        return all;
    }

    private static String text(List<Proposal> proposals) {
        return proposals.stream().map(ProposalsTest::text).collect(Collectors.joining("; "));
    }

    private static String text(Proposal proposal) {
        var lines = proposal.lines().stream()
                .map(line -> String.valueOf(line.place()))
                .collect(Collectors.joining("+"));
        var reasons = proposal.reasons().stream()
                .map(reason -> reason.code() + reason.args().toString())
                .collect(Collectors.joining(","));
        return lines + " " + proposal.grade() + " " + reasons;
    }
}
