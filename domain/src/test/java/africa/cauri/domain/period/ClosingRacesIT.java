package africa.cauri.domain.period;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.EntriesRefused;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * One closes a period while two post in it. Posted means posted before: the database counts the entries in the very
 * transaction that closes the period, and there are never more of them afterwards.
 */
class ClosingRacesIT {

    private static final LocalDate PERIOD = LocalDate.of(2026, 1, 1);
    private static final int RACES = 1000;
    private static final int RUNNERS = 3;

    private static final String COUNT_AT_CLOSING =
            """
            CREATE TRIGGER count_at_closing AFTER UPDATE ON period FOR EACH ROW
            IF NEW.state = 'CLOSED' THEN UPDATE at_closing SET entries = (SELECT COUNT(*) FROM entry); END IF
            """;

    @RegisterExtension
    final Books books = Books.inDakar();

    private final ExecutorService runners = Executors.newFixedThreadPool(RUNNERS);
    private final CyclicBarrier start = new CyclicBarrier(RUNNERS);

    @BeforeEach
    void it_is_march() {
        Books.CLOCK.set(LocalDate.of(2026, 3, 10));
        books.sql().update("CREATE TABLE at_closing (entries INT NOT NULL)");
        books.sql().update("INSERT INTO at_closing VALUES (0)");
        books.sql().update(COUNT_AT_CLOSING);
    }

    @AfterEach
    void go_home() {
        runners.shutdownNow();
    }

    @Test
    void nothing_is_posted_after_the_closing_however_close_they_run() throws Exception {
        int accepted = 0;
        for (int race = 0; race < RACES; race++) {
            accepted += race();
            assertThat(late()).isZero();
        }

        assertThat(accepted).as("both win now and then").isBetween(1, RACES * (RUNNERS - 1) - 1);
        assertThat(count("SELECT COUNT(*) FROM entry")).isEqualTo(accepted);
        assertThat(count("SELECT MAX(number) FROM entry")).isEqualTo(accepted);
    }

    /** The control: those who post do not hold the period. */
    @Test
    void without_the_hold_on_the_period_something_is_posted_after_the_closing() throws Exception {
        books.without("LOCK IN SHARE MODE");

        int late = 0;
        for (int race = 0; race < RACES && late == 0; race++) {
            race();
            late = late();
        }

        assertThat(late).isPositive();
    }

    /** Returns how many of the two could post. */
    private int race() throws Exception {
        books.sql().update("UPDATE period SET state = 'OPEN' WHERE starts_on = ?", PERIOD);
        int accepted = 0;
        for (var runner : runners.invokeAll(List.of(atOnce(this::close), atOnce(this::post), atOnce(this::post)))) {
            accepted += runner.get();
        }
        return accepted;
    }

    private Callable<Integer> atOnce(Callable<Integer> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }

    private int close() {
        books.get(ClosePeriod.class).close(PERIOD);
        return 0;
    }

    private int post() {
        try {
            var amount = new Money(500, Currency.XOF);
            var lines = List.of(debit("4111", amount), credit("7011", amount));
            books.get(PostEntries.class).post(List.of(Draft.of("VE", PERIOD.plusDays(1), "F-1", "Vente", lines)));
            return 1;
        } catch (EntriesRefused closed) {
            assertThat(closed.violations()).extracting(Violation::rule).containsExactly(Rule.PERIOD_CLOSED);
            return 0;
        }
    }

    private int late() {
        return count("SELECT COUNT(*) - (SELECT entries FROM at_closing) FROM entry");
    }

    private int count(String query) {
        return books.sql().find(query, row -> row.getInt(1)).orElseThrow();
    }
}
