package africa.cauri.domain.journal;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReverseEntryIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void takes_an_entry_back_by_negative_amounts_on_the_same_sides_and_links_both() {
        var posted = post();

        var reversal = reverse(posted.id(), DAY.plusDays(2), "Saisie deux fois");

        var taken = books.get(Entries.class).get(posted.id());
        var back = books.get(Entries.class).get(reversal.id());
        assertThat(taken.reversedBy()).contains(reversal.id());
        assertThat(back.reverses()).contains(posted.id());
        assertThat(back.reason()).isEqualTo("Saisie deux fois");
        assertThat(back.lines().get(0).debit()).isEqualTo(francs(-500));
        assertThat(back.lines().get(1).credit()).isEqualTo(francs(-500));
        assertThat(books.sql()
                        .list(
                                "SELECT CONCAT_WS(' ', account, debit, credit) FROM account_balance ORDER BY account",
                                row -> row.getString(1)))
                .containsExactly("4111 0 0", "7011 0 0");
    }

    @Test
    void refuses_what_is_taken_back_already_and_a_reversal_of_a_reversal() {
        var posted = post();
        var reversal = reverse(posted.id(), DAY, "Erreur");

        assertThatThrownBy(() -> reverse(posted.id(), DAY, "Encore")).hasMessageContaining("ENTRY_ALREADY_REVERSED");
        assertThatThrownBy(() -> reverse(reversal.id(), DAY, "Encore")).hasMessageContaining("ENTRY_NOT_REVERSIBLE");
    }

    @Test
    void refuses_an_earlier_day_and_a_missing_reason_at_once() {
        var posted = post();

        assertThatThrownBy(() -> reverse(posted.id(), DAY.minusDays(1), " "))
                .hasMessageContaining("REVERSAL_BEFORE_ENTRY")
                .hasMessageContaining("REASON_MISSING");
    }

    @Test
    void refuses_a_closed_period_and_an_entry_that_is_not_there() {
        var posted = post();
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on = '2026-01-01'");

        assertThatThrownBy(() -> reverse(posted.id(), DAY, "Erreur")).hasMessageContaining("PERIOD_CLOSED");
        assertThatThrownBy(() -> reverse(new EntryId(new UUID(1, 2)), DAY, "Erreur"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void of_eight_who_take_the_same_entry_back_at_once_one_does() throws Exception {
        var posted = post();
        var people = Executors.newFixedThreadPool(8);
        var attempts = Stream.generate(() -> (Callable<Boolean>) () -> succeeds(posted.id()))
                .limit(8)
                .toList();
        long done = 0;
        try {
            for (var attempt : people.invokeAll(attempts)) {
                done += attempt.get() ? 1 : 0;
            }
        } finally {
            people.shutdown();
        }

        assertThat(done).isEqualTo(1);
        assertThat(books.sql().list("SELECT MAX(number) FROM entry", row -> row.getInt(1)))
                .containsExactly(2);
    }

    private boolean succeeds(EntryId id) {
        try {
            reverse(id, DAY, "Erreur");
            return true;
        } catch (RuleBroken refused) {
            assertThat(refused).hasMessageContaining("ENTRY_ALREADY_REVERSED");
            return false;
        }
    }

    private PostedEntry reverse(EntryId id, LocalDate date, String reason) {
        return books.get(ReverseEntry.class).reverse(id, date, reason);
    }

    private PostedEntry post() {
        var lines = List.of(debit("4111", francs(500)), credit("7011", francs(500)));
        return books.get(PostEntries.class)
                .post(List.of(Draft.of("VE", DAY, "F-1", "Vente", lines)))
                .get(0);
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
