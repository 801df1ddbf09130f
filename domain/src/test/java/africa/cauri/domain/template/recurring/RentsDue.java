package africa.cauri.domain.template.recurring;

import static africa.cauri.domain.template.TestTemplates.rent;

import africa.cauri.domain.template.Answers;
import africa.cauri.domain.template.OpenTemplate;
import africa.cauri.domain.template.TemplateId;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A template of a rent, and what recurs of it on the last day of each month from January on. */
abstract class RentsDue {

    static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    static final Rhythm LAST_DAY = new Rhythm(1, Rhythm.Unit.MONTHS, 31);

    @RegisterExtension
    final Books books = Books.inDakar();

    TemplateId template;

    @BeforeEach
    void openTemplate() {
        template = books.get(OpenTemplate.class).open(rent()).id();
    }

    RecurringForm form(RecurringMode mode) {
        return new RecurringForm(
                "Loyer", template, answers("50000"), "LOYER {annee}-{mm}", schedule(JANUARY, none(), 0), mode);
    }

    static RecurringForm with(RecurringForm form, Schedule schedule) {
        return new RecurringForm(form.name(), form.template(), form.answers(), form.reference(), schedule, form.mode());
    }

    static Schedule schedule(LocalDate from, Optional<LocalDate> until, int times) {
        return new Schedule(LAST_DAY, from, until, times);
    }

    static Optional<LocalDate> none() {
        return Optional.empty();
    }

    static Answers answers(String rent) {
        return new Answers(Map.of("LOYER", rent));
    }

    KeptRecurring open(RecurringForm form) {
        return books.get(OpenRecurringEntry.class).open(form);
    }

    KeptRecurring change(KeptRecurring from, RecurringForm form) {
        return books.get(ChangeRecurringEntry.class).change(from.id(), from.version(), form);
    }

    KeptRecurring set(KeptRecurring from, RecurringState state) {
        return books.get(SetRecurringState.class).set(from.id(), from.version(), state);
    }

    void remove(KeptRecurring recurring) {
        books.get(RemoveRecurringEntry.class).remove(recurring.id(), recurring.version());
    }

    ReadRecurringEntry.Sheet read(RecurringId id) {
        return books.get(ReadRecurringEntry.class).read(id);
    }

    void skip(RecurringId id, LocalDate day, String reason) {
        books.get(SkipOccurrence.class).skip(id, day, reason);
    }

    void changeOccurrence(RecurringId id, LocalDate day, Map<String, String> answers) {
        books.get(ChangeOccurrence.class).change(id, day, new Answers(answers));
    }

    List<PostRecurringEntries.Outcome> post(LocalDate until) {
        return books.get(PostRecurringEntries.class).post(until);
    }

    List<DueEntry> due(LocalDate today) {
        return books.get(DueEntries.class).at(today);
    }

    List<String> rows(String query) {
        return books.sql().list(query, row -> row.getString(1));
    }
}
