package africa.cauri.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many people at once, and anything in any order. */
class LetteringIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final int THREADS = 16;

    @RegisterExtension
    final Books books = Books.inDakar();

    private final Scene scene = new Scene(books);

    @Test
    void of_many_people_who_letter_the_same_lines_one_succeeds_and_the_others_are_told() throws Exception {
        scene.customer("DIALLO");
        var invoice = scene.invoice("DIALLO", 500, DAY);
        var payments = IntStream.range(0, THREADS)
                .mapToObj(each -> scene.payment("DIALLO", 500, DAY))
                .toList();

        var outcomes = together(payments.stream()
                .<Callable<String>>map(payment -> () -> attempt(() -> scene.match(invoice, payment)))
                .toList());

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("MATCH_LINE_ALREADY_MATCHED"::equals).hasSize(THREADS - 1);
        assertSound();
        assertThat(scene.rows("SELECT COUNT(*) FROM match_group")).containsExactly("1");
    }

    @Test
    void overlapping_choices_differences_and_rules_at_once_leave_no_line_in_two_groups() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var invoices = new ArrayList<LineKey>();
        var payments = new ArrayList<LineKey>();
        for (var customer : List.of("DIALLO", "SARR")) {
            scene.customer(customer);
            for (int each = 0; each < 15; each++) {
                invoices.add(scene.invoice(customer, 500 + each % 3, DAY.plusDays(each)));
                payments.add(scene.payment(customer, 500 + each % 3, DAY.plusDays(each)));
            }
        }
        var work = new ArrayList<Callable<String>>();
        for (int each = 0; each < 200; each++) {
            var invoice = invoices.get(random.nextInt(invoices.size()));
            var payment = payments.get(random.nextInt(payments.size()));
            int kind = random.nextInt(10);
            int number = each;
            work.add(() -> attempt(() -> {
                switch (kind) {
                    case 0 -> books.get(MatchSureProposals.class).match("4111", "");
                    case 1, 2 -> undoOne(number);
                    case 3 -> scene.matchPartly(invoice, payment);
                    case 4 ->
                        scene.matchPosting(
                                Scene.difference(DifferenceKind.ROUNDING, DAY).because("Essai"), invoice, payment);
                    default -> scene.match(invoice, payment);
                }
            }));
        }

        var outcomes = together(work);

        assertThat(outcomes).contains("done");
        assertSound();
        assertThat(scene.rows("SELECT SUM(last_code) - (SELECT COUNT(*) FROM match_group) FROM match_account"))
                .containsExactly("0");
    }

    @Test
    void whatever_is_lettered_and_undone_open_items_add_up_to_the_balance() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        scene.customer("DIALLO");
        var lines = new ArrayList<LineKey>();
        for (int each = 0; each < 24; each++) {
            var day = DAY.plusDays(random.nextInt(60));
            long amount = 100L + random.nextInt(4);
            lines.add(each % 2 == 0 ? scene.invoice("DIALLO", amount, day) : scene.payment("DIALLO", amount, day));
        }
        var before = scene.open("DIALLO", LocalDate.of(2026, 12, 31));
        for (int round = 0; round < 40; round++) {
            int number = round;
            var one = lines.get(random.nextInt(lines.size()));
            var other = lines.get(random.nextInt(lines.size()));
            switch (random.nextInt(5)) {
                case 0 -> attempt(() -> undoOne(number));
                case 1 -> attempt(() -> scene.matchPartly(one, other));
                case 2 ->
                    attempt(() -> scene.matchPosting(
                            Scene.difference(DifferenceKind.ROUNDING, DAY).because("Essai"), one, other));
                default -> attempt(() -> scene.match(one, other));
            }
            assertOpenItemsAddUp(DAY.plusDays(random.nextInt(70)));
        }
        assertSound();
        while (undoOne(0)) {
            assertSound();
        }
        assertThat(scene.open("DIALLO", LocalDate.of(2026, 12, 31))).containsExactlyInAnyOrderElementsOf(before);
    }

    private void assertOpenItemsAddUp(LocalDate day) {
        long open = books.get(OpenItems.class).of("4111", "DIALLO", day).stream()
                .mapToLong(line -> line.debit().minor() - line.credit().minor())
                .sum();
        var balance = books.sql()
                .find(
                        "SELECT COALESCE(SUM(debit - credit), 0) FROM entry_line WHERE account = '4111'"
                                + " AND accounting_date <= ?",
                        row -> row.getLong(1),
                        day);
        assertThat(balance).contains(open);
    }

    /** Undoes a live group that someone made, if there is one; not what undoing itself left behind. */
    private boolean undoOne(int number) {
        var groups = books.sql()
                .list(
                        "SELECT id FROM match_group g WHERE undone_at IS NULL"
                                + " AND NOT EXISTS (SELECT 1 FROM match_line m"
                                + " JOIN entry e ON e.id = m.entry"
                                + " WHERE m.match_group = g.id AND e.reverses IS NOT NULL)"
                                + " ORDER BY id",
                        row -> new MatchGroupId(row.getObject(1, UUID.class)));
        if (!groups.isEmpty()) {
            books.get(Unmatch.class).undo(groups.get(number % groups.size()), "Essai", Optional.empty());
        }
        return !groups.isEmpty();
    }

    private void assertSound() {
        assertThat(books.get(MatchProof.class).findFirstWrong()).isEmpty();
        assertThat(scene.rows("SELECT COUNT(*) FROM (SELECT entry, line FROM match_line WHERE live = 1"
                        + " GROUP BY entry, line HAVING COUNT(*) > 1) twice"))
                .containsExactly("0");
    }

    private static String attempt(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (RuleBroken broken) {
            var rules = broken.violations().stream()
                    .map(violation -> violation.rule())
                    .toList();
            assertThat(rules).doesNotContain(Rule.MATCH_LINE_UNKNOWN);
            return rules.get(rules.size() - 1).name();
        }
    }

    private static List<String> together(List<Callable<String>> work) throws Exception {
        var people = Executors.newFixedThreadPool(THREADS);
        try {
            var outcomes = new ArrayList<String>();
            for (var done : people.invokeAll(work)) {
                outcomes.add(done.get());
            }
            return outcomes;
        } finally {
            people.shutdown();
        }
    }
}
