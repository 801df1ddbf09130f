package africa.cauri.domain.journal;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.request.OnceOnly;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sixty-four who post in one journal at once, some of whom give up. */
class ManyWritersIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final int WRITERS = 64;
    private static final int ENTRIES = 700;
    private static final int IN_A_HUNDRED = ENTRIES / 100;
    private static final long AMOUNT = 118_000;

    @RegisterExtension
    final Books books = Books.inDakar();

    private enum End {
        POSTED,
        ROLLED_BACK,
        REFUSED
    }

    /** What can be wrong with the numbers and balances of the journal. */
    private enum Fault {
        NUMBERS,
        END,
        BALANCE
    }

    @Test
    void leave_no_gap_when_one_in_a_hundred_is_rolled_back_and_one_is_refused() throws Exception {
        var ends = write(ENTRIES, index -> switch (index % 100) {
            case 7 -> this::rollBack;
            case 57 -> this::beRefused;
            default -> this::post;
        });

        assertThat(ends)
                .isEqualTo(Map.of(
                        End.POSTED, ENTRIES - 2 * IN_A_HUNDRED,
                        End.ROLLED_BACK, IN_A_HUNDRED,
                        End.REFUSED, IN_A_HUNDRED));
        assertThat(faults(ends.get(End.POSTED))).isEmpty();
    }

    /** The control: without the lock, and without the key that would refuse it, some get the same number. */
    @Test
    void without_the_lock_on_the_end_of_the_journal_numbers_are_given_twice() throws Exception {
        post();
        books.sql().update("ALTER TABLE entry ADD KEY entry_journal (journal), DROP KEY entry_number");
        books.without("FOR UPDATE");

        write(WRITERS, index -> this::post);

        assertThat(faults(WRITERS + 1)).contains(Fault.NUMBERS, Fault.END);
    }

    /** The other control: an entry that is taken out, as a rollback that comes too late would. */
    @Test
    void a_number_that_is_missing_is_found() {
        for (int entry = 0; entry < 3; entry++) {
            post();
        }
        assertThat(faults(3)).isEmpty();
        for (var table : List.of("entry_line", "entry")) {
            books.sql().update("DROP TRIGGER " + table + "_is_not_deleted");
        }
        books.sql().update("DELETE FROM entry_line WHERE entry = (SELECT id FROM entry WHERE number = 2)");
        books.sql().update("DELETE FROM entry WHERE number = 2");

        assertThat(faults(2)).containsExactly(Fault.NUMBERS, Fault.END, Fault.BALANCE);
    }

    private Map<End, Integer> write(int times, IntFunction<Callable<End>> attempts) throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var ends = new EnumMap<End, Integer>(End.class);
            for (var done : writers.invokeAll(
                    IntStream.range(0, times).mapToObj(attempts).toList())) {
                ends.merge(done.get(), 1, Integer::sum);
            }
            return ends;
        } finally {
            writers.shutdown();
        }
    }

    private List<Fault> faults(int posted) {
        var faults = new ArrayList<Fault>();
        var numbers = numbers("SELECT number FROM entry ORDER BY number");
        if (!numbers.equals(LongStream.rangeClosed(1, posted).boxed().toList())) {
            faults.add(Fault.NUMBERS);
        }
        if (!numbers("SELECT last_number FROM journal_year").equals(List.of((long) posted))) {
            faults.add(Fault.END);
        }
        if (!numbers("SELECT debit FROM account_balance WHERE account = '4111'").equals(List.of(posted * AMOUNT))) {
            faults.add(Fault.BALANCE);
        }
        return faults;
    }

    private List<Long> numbers(String query) {
        return books.sql().list(query, row -> row.getLong(1));
    }

    private End post() {
        books.get(PostEntries.class).post(List.of(sale(AMOUNT)));
        return End.POSTED;
    }

    /** Gives up after the entry was numbered and written. */
    private End rollBack() {
        try {
            books.get(OnceOnly.class).answer(Thread.currentThread().getName(), "a".repeat(64), () -> {
                post();
                throw new IllegalStateException("on purpose");
            });
            return End.POSTED;
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("on purpose");
            return End.ROLLED_BACK;
        }
    }

    /** Finds its mistake after the journal was locked. */
    private End beRefused() {
        try {
            books.get(PostEntries.class).post(List.of(sale(AMOUNT - 1)));
            return End.POSTED;
        } catch (EntriesRefused expected) {
            return End.REFUSED;
        }
    }

    private static Draft sale(long debit) {
        var lines = List.of(debit("4111", francs(debit)), credit("7011", francs(AMOUNT)));
        return Draft.of("VE", DAY, "F-1", "Vente de riz", lines);
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
