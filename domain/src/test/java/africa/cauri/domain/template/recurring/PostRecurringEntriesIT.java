package africa.cauri.domain.template.recurring;

import static africa.cauri.domain.template.TestTemplates.rent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.journal.PostedEntry;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.SqlFailed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostRecurringEntriesIT extends RentsDue {

    @Test
    void posts_all_that_is_due_once_with_its_own_dates_and_references() {
        var rent = open(form(RecurringMode.POST));

        var outcomes = post(MARCH);

        assertThat(outcomes).extracting(PostRecurringEntries.Outcome::day).containsExactly(JANUARY, FEBRUARY, MARCH);
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.violations()).isEmpty());
        assertThat(rows("SELECT CONCAT_WS(' ', document_date, accounting_date, reference, label) FROM entry"
                        + " ORDER BY number"))
                .containsExactly(
                        "2026-01-31 2026-01-31 LOYER 2026-01 Loyer de janvier 2026",
                        "2026-02-28 2026-02-28 LOYER 2026-02 Loyer de février 2026",
                        "2026-03-31 2026-03-31 LOYER 2026-03 Loyer de mars 2026");
        assertThat(rows("SELECT DISTINCT CONCAT_WS(' ', origin, origin_id) FROM entry"))
                .containsExactly("RECURRING " + rent.id());
        assertThat(post(MARCH)).isEmpty();
        assertThat(rows("SELECT COUNT(*) FROM entry")).containsExactly("3");
    }

    @Test
    void eight_programs_at_once_post_each_occurrence_once() throws Exception {
        for (int each = 0; each < 5; each++) {
            open(form(RecurringMode.POST));
        }
        var people = Executors.newFixedThreadPool(8);
        var runs = Stream.generate(() -> (Callable<Integer>) () -> post(MARCH).size())
                .limit(8)
                .toList();
        int settled = 0;
        try {
            for (var run : people.invokeAll(runs)) {
                settled += run.get();
            }
        } finally {
            people.shutdown();
        }

        assertThat(settled).isEqualTo(15);
        assertThat(rows("SELECT CONCAT_WS(' ', COUNT(*), COUNT(DISTINCT origin_id, document_date), MAX(number))"
                        + " FROM entry"))
                .containsExactly("15 15 15");
        assertThat(rows("SELECT COUNT(DISTINCT entry) FROM recurring_occurrence WHERE state = 'POSTED'"))
                .containsExactly("15");
    }

    @Test
    void the_key_of_an_occurrence_refuses_a_second_one() {
        var rent = open(form(RecurringMode.POST));
        post(JANUARY);

        assertThatThrownBy(() -> books.get(Occurrences.class).put(Occurrence.skipped(rent.id(), JANUARY, "Encore")))
                .isInstanceOfSatisfying(SqlFailed.class, failure -> assertThat(failure.isDuplicate())
                        .isTrue());
    }

    @Test
    void a_run_that_breaks_off_leaves_nothing_and_the_next_one_does_it_all() {
        open(form(RecurringMode.POST));
        books.sql()
                .update("CREATE TRIGGER breaks_off BEFORE INSERT ON recurring_occurrence FOR EACH ROW"
                        + " IF NEW.due_on = '2026-03-31' THEN"
                        + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'off'; END IF");

        assertThatThrownBy(() -> post(MARCH)).isInstanceOf(SqlFailed.class);
        assertThat(rows("SELECT COUNT(*) FROM entry")).containsExactly("0");
        assertThat(rows("SELECT COUNT(*) FROM recurring_occurrence")).containsExactly("0");

        books.sql().update("DROP TRIGGER breaks_off");
        assertThat(post(MARCH)).hasSize(3);
    }

    @Test
    void proposes_drafts_that_people_post_or_discard() {
        var rent = open(form(RecurringMode.PROPOSE));

        var outcomes = post(FEBRUARY);

        assertThat(rows("SELECT COUNT(*) FROM entry")).containsExactly("0");
        assertThat(outcomes).hasSize(2).allSatisfy(outcome -> assertThat(books.get(Drafts.class)
                        .get(outcome.draft().orElseThrow())
                        .draft()
                        .documentDate())
                .contains(outcome.day()));
        assertThat(read(rent.id()).occurrences()).extracting(Occurrence::state).containsOnly(Occurrence.State.PROPOSED);
        assertThat(post(FEBRUARY)).isEmpty();
    }

    @Test
    void who_may_not_post_only_proposes() {
        open(form(RecurringMode.POST));
        open(form(RecurringMode.PROPOSE));
        books.actAs(new Actor("awa", "Awa", "", Set.of(Power.READ, Power.DRAFT)));

        assertThat(post(JANUARY))
                .extracting(PostRecurringEntries.Outcome::draft)
                .allMatch(Optional::isPresent);
        assertThat(due(JANUARY)).extracting(DueEntry::mode).contains(RecurringMode.POST);

        books.actAs(new Actor("ali", "Ali", "", Set.of(Power.READ)));
        assertThatThrownBy(() -> post(JANUARY)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_occurrence_of_a_closed_period_is_entered_on_the_first_open_day() {
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on < '2026-03-01'");
        open(form(RecurringMode.POST));

        assertThat(post(FEBRUARY).stream().flatMap(outcome -> outcome.posted().stream()))
                .extracting(PostedEntry::accountingDate)
                .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1));
        assertThat(rows("SELECT document_date FROM entry ORDER BY number")).containsExactly("2026-01-31", "2026-02-28");
    }

    @Test
    void one_that_cannot_be_posted_says_why_keeps_no_other_back_and_is_tried_again() {
        open(form(RecurringMode.POST));
        open(with(form(RecurringMode.POST), schedule(LocalDate.of(2025, 12, 1), Optional.empty(), 2)));

        var outcomes = post(JANUARY);

        assertThat(outcomes.get(0).violations())
                .containsExactly(new Violation(Rule.PERIOD_MISSING, 0, List.of(LocalDate.of(2025, 12, 31))));
        assertThat(rows("SELECT COUNT(*) FROM entry")).containsExactly("2");
        assertThat(post(JANUARY)).hasSize(1);
        assertThat(due(JANUARY)).first().extracting(DueEntry::timing).isEqualTo(DueEntry.Timing.LATE);
    }

    @Test
    void one_whose_template_no_longer_fits_says_why() {
        var rent = open(form(RecurringMode.POST));
        books.sql().update("UPDATE entry_template_question SET name = 'MONTANT' WHERE name = 'LOYER'");
        books.sql().update("UPDATE entry_template_line SET formula = 'MONTANT' WHERE formula = 'LOYER'");

        assertThat(post(JANUARY).get(0).violations())
                .extracting(Violation::rule)
                .containsExactlyInAnyOrder(Rule.ANSWER_MISSING, Rule.ANSWER_UNKNOWN);
        assertThat(read(rent.id()).occurrences()).isEmpty();
    }

    @Test
    void shows_what_is_late_due_and_upcoming() {
        open(form(RecurringMode.POST));

        assertThat(due(FEBRUARY))
                .extracting(DueEntry::number, DueEntry::day, DueEntry::timing)
                .containsExactly(tuple(1, JANUARY, DueEntry.Timing.LATE), tuple(2, FEBRUARY, DueEntry.Timing.DUE));
        assertThat(due(LocalDate.of(2026, 3, 1)))
                .extracting(DueEntry::timing)
                .containsExactly(DueEntry.Timing.LATE, DueEntry.Timing.LATE, DueEntry.Timing.UPCOMING);
    }
}
