package africa.cauri.domain.template.recurring;

import static africa.cauri.domain.template.TestTemplates.rent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.journal.PostedEntry;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.SqlFailed;
import africa.cauri.domain.template.Answers;
import africa.cauri.domain.template.OpenTemplate;
import africa.cauri.domain.template.RemoveTemplate;
import africa.cauri.domain.template.TemplateId;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecurringEntriesIT {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final Rhythm LAST_DAY = new Rhythm(1, Rhythm.Unit.MONTHS, 31);

    @RegisterExtension
    final Books books = Books.inDakar();

    private TemplateId template;

    @BeforeEach
    void openTemplate() {
        template = books.get(OpenTemplate.class).open(rent()).id();
    }

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

    @Test
    void an_occurrence_is_skipped_with_a_reason_for_good() {
        var rent = open(form(RecurringMode.POST));
        skip(rent.id(), FEBRUARY, " Mois gratuit ");

        assertThat(post(MARCH)).extracting(PostRecurringEntries.Outcome::day).containsExactly(JANUARY, MARCH);
        assertThat(read(rent.id()).occurrences().get(1).reason()).isEqualTo("Mois gratuit");
        assertThatThrownBy(() -> skip(rent.id(), FEBRUARY, "Encore")).hasMessageContaining("OCCURRENCE_SETTLED");
        assertThatThrownBy(() -> skip(rent.id(), JANUARY, "Trop tard")).hasMessageContaining("OCCURRENCE_SETTLED");
        assertThatThrownBy(() -> skip(rent.id(), LocalDate.of(2026, 4, 29), " "))
                .hasMessageContaining("OCCURRENCE_UNKNOWN")
                .hasMessageContaining("REASON_MISSING");
    }

    @Test
    void an_occurrence_comes_with_another_amount_and_the_others_do_not() {
        var rent = open(form(RecurringMode.POST));
        changeOccurrence(rent.id(), FEBRUARY, Map.of("LOYER", "1"));
        changeOccurrence(rent.id(), FEBRUARY, Map.of("LOYER", "75000"));
        assertThat(due(FEBRUARY)).extracting(DueEntry::isChanged).containsExactly(false, true);

        post(MARCH);

        assertThat(rows("SELECT l.debit FROM entry_line l JOIN entry e ON e.id = l.entry WHERE l.line = 1"
                        + " ORDER BY e.number"))
                .containsExactly("50000", "75000", "50000");
        assertThatThrownBy(() -> changeOccurrence(rent.id(), FEBRUARY, Map.of("LOYER", "2")))
                .hasMessageContaining("OCCURRENCE_SETTLED");
        assertThatThrownBy(() -> changeOccurrence(rent.id(), LocalDate.of(2026, 4, 30), Map.of("LOYER", "x")))
                .hasMessageContaining("ANSWER_NOT_AN_AMOUNT");
    }

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

    private RecurringForm form(RecurringMode mode) {
        return new RecurringForm(
                "Loyer", template, answers("50000"), "LOYER {annee}-{mm}", schedule(JANUARY, none(), 0), mode);
    }

    private static RecurringForm with(RecurringForm form, Schedule schedule) {
        return new RecurringForm(form.name(), form.template(), form.answers(), form.reference(), schedule, form.mode());
    }

    private static Schedule schedule(LocalDate from, Optional<LocalDate> until, int times) {
        return new Schedule(LAST_DAY, from, until, times);
    }

    private static Optional<LocalDate> none() {
        return Optional.empty();
    }

    private static Answers answers(String rent) {
        return new Answers(Map.of("LOYER", rent));
    }

    private KeptRecurring open(RecurringForm form) {
        return books.get(OpenRecurringEntry.class).open(form);
    }

    private KeptRecurring change(KeptRecurring from, RecurringForm form) {
        return books.get(ChangeRecurringEntry.class).change(from.id(), from.version(), form);
    }

    private KeptRecurring set(KeptRecurring from, RecurringState state) {
        return books.get(SetRecurringState.class).set(from.id(), from.version(), state);
    }

    private void remove(KeptRecurring recurring) {
        books.get(RemoveRecurringEntry.class).remove(recurring.id(), recurring.version());
    }

    private ReadRecurringEntry.Sheet read(RecurringId id) {
        return books.get(ReadRecurringEntry.class).read(id);
    }

    private void skip(RecurringId id, LocalDate day, String reason) {
        books.get(SkipOccurrence.class).skip(id, day, reason);
    }

    private void changeOccurrence(RecurringId id, LocalDate day, Map<String, String> answers) {
        books.get(ChangeOccurrence.class).change(id, day, new Answers(answers));
    }

    private List<PostRecurringEntries.Outcome> post(LocalDate until) {
        return books.get(PostRecurringEntries.class).post(until);
    }

    private List<DueEntry> due(LocalDate today) {
        return books.get(DueEntries.class).at(today);
    }

    private List<String> rows(String query) {
        return books.sql().list(query, row -> row.getString(1));
    }
}
