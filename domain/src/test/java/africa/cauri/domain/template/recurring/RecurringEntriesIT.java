package africa.cauri.domain.template.recurring;

import static africa.cauri.domain.template.TestTemplates.rent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.template.Answers;
import africa.cauri.domain.template.RemoveTemplate;
import africa.cauri.domain.template.TemplateId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecurringEntriesIT extends RentsDue {

    @Test
    void a_pause_holds_everything_back_until_it_ends() {
        var rent = open(form(RecurringMode.POST));
        var paused = set(rent, RecurringState.PAUSED);
        assertThat(post(FEBRUARY)).isEmpty();
        assertThat(due(FEBRUARY)).isEmpty();

        set(paused, RecurringState.ACTIVE);

        assertThat(post(FEBRUARY)).hasSize(2);
    }

    @Test
    void what_has_ended_stays_so_and_takes_no_decisions() {
        var rent = open(form(RecurringMode.POST));
        var ended = set(rent, RecurringState.ENDED);

        assertThat(post(MARCH)).isEmpty();
        assertThatThrownBy(() -> set(ended, RecurringState.ACTIVE)).hasMessageContaining("RECURRING_ENDED");
        assertThatThrownBy(() -> change(ended, form(RecurringMode.PROPOSE))).hasMessageContaining("RECURRING_ENDED");
        assertThatThrownBy(() -> skip(rent.id(), JANUARY, "Fini")).hasMessageContaining("RECURRING_ENDED");
    }

    @Test
    void it_ends_by_itself_when_its_last_occurrence_is_settled() {
        var twice = open(with(form(RecurringMode.POST), schedule(JANUARY, Optional.empty(), 2)));
        var until = open(with(form(RecurringMode.POST), schedule(JANUARY, Optional.of(FEBRUARY), 0)));
        skip(until.id(), FEBRUARY, "Départ");
        assertThat(read(until.id()).recurring().state()).isEqualTo(RecurringState.ACTIVE);

        post(JANUARY);
        assertThat(read(until.id()).recurring().state()).isEqualTo(RecurringState.ENDED);
        assertThat(read(twice.id()).recurring().state()).isEqualTo(RecurringState.ACTIVE);

        assertThat(post(MARCH)).hasSize(1);
        assertThat(read(twice.id()).recurring().state()).isEqualTo(RecurringState.ENDED);
    }

    @Test
    void another_rhythm_begins_after_what_is_settled_and_forgets_what_was_changed() {
        var rent = open(form(RecurringMode.POST));
        changeOccurrence(rent.id(), MARCH, Map.of("LOYER", "75000"));
        post(JANUARY);
        var fifth = new Rhythm(1, Rhythm.Unit.MONTHS, 5);

        assertThatThrownBy(() -> change(rent, with(rent.form(), new Schedule(fifth, JANUARY.minusDays(30), none(), 0))))
                .hasMessageContaining("RECURRING_OVERLAPS");
        change(rent, with(rent.form(), new Schedule(fifth, FEBRUARY, none(), 0)));

        assertThat(post(MARCH)).extracting(PostRecurringEntries.Outcome::day).containsExactly(LocalDate.of(2026, 3, 5));
        assertThat(read(rent.id()).occurrences()).extracting(Occurrence::state).containsOnly(Occurrence.State.POSTED);
    }

    @Test
    void other_answers_hold_from_the_next_occurrence_on() {
        var rent = open(form(RecurringMode.POST));
        post(JANUARY);
        var dearer = new RecurringForm(
                "Loyer",
                template,
                answers("60000"),
                "LOYER {annee}-{mm}",
                rent.form().schedule(),
                RecurringMode.POST);

        assertThat(change(rent, dearer).form()).isEqualTo(dearer);
        post(FEBRUARY);

        assertThat(rows("SELECT debit FROM entry_line WHERE debit <> 0 ORDER BY debit"))
                .containsExactly("50000", "60000");
    }

    @Test
    void changes_from_an_older_version_are_refused() {
        var rent = open(form(RecurringMode.POST));
        var paused = set(rent, RecurringState.PAUSED);

        assertThatThrownBy(() -> set(rent, RecurringState.ENDED)).hasMessageContaining("CHANGED_MEANWHILE");
        assertThatThrownBy(() -> change(rent, form(RecurringMode.PROPOSE))).hasMessageContaining("CHANGED_MEANWHILE");
        assertThatThrownBy(() -> remove(rent)).hasMessageContaining("CHANGED_MEANWHILE");
        assertThat(change(paused, paused.form())).isEqualTo(paused);
    }

    @Test
    void one_with_a_past_is_not_removed_nor_is_its_template() {
        var rent = open(form(RecurringMode.POST));
        var other = open(form(RecurringMode.POST));
        changeOccurrence(other.id(), FEBRUARY, Map.of("LOYER", "1"));
        remove(other);
        post(JANUARY);

        assertThatThrownBy(() -> remove(rent)).hasMessageContaining("RECURRING_HAS_PAST");
        assertThatThrownBy(() -> read(other.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> books.get(RemoveTemplate.class).remove(template, 1))
                .hasMessageContaining("TEMPLATE_IN_USE");
    }

    @Test
    void a_wrong_one_is_refused_when_it_is_opened() {
        assertThatThrownBy(() -> open(new RecurringForm(
                        "", template, Answers.none(), "R", schedule(JANUARY, none(), -1), RecurringMode.POST)))
                .hasMessageContaining("TEXT_MISSING")
                .hasMessageContaining("RECURRING_TIMES_WRONG");
        assertThatThrownBy(() -> open(new RecurringForm(
                        "Loyer", template, Answers.none(), "R", schedule(JANUARY, none(), 0), RecurringMode.POST)))
                .hasMessageContaining("ANSWER_MISSING");
        assertThatThrownBy(() -> open(new RecurringForm(
                        "Loyer",
                        new TemplateId(99_999),
                        answers("1"),
                        "R",
                        schedule(JANUARY, none(), 0),
                        RecurringMode.POST)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void every_act_leaves_its_trace() {
        var rent = open(form(RecurringMode.POST));
        changeOccurrence(rent.id(), FEBRUARY, Map.of("LOYER", "1"));
        skip(rent.id(), JANUARY, "Gratuit");
        post(FEBRUARY);
        set(read(rent.id()).recurring(), RecurringState.ENDED);

        assertThat(rows("SELECT action FROM audit_event WHERE object_kind = 'recurring-entry' ORDER BY id"))
                .containsExactly("CREATED", "CHANGED", "SKIPPED", "POSTED", "CHANGED");
        assertThat(books.get(ListRecurringEntries.class).list()).hasSize(1);
        assertThat(books.get(Entries.class)
                        .get(read(rent.id()).occurrences().get(1).entry().orElseThrow())
                        .number())
                .isEqualTo(1);
    }
}
