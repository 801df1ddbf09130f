package africa.cauri.webapp.api.templates;

import africa.cauri.domain.template.TemplateId;
import africa.cauri.domain.template.recurring.KeptRecurring;
import africa.cauri.domain.template.recurring.Occurrence;
import africa.cauri.domain.template.recurring.RecurringForm;
import africa.cauri.domain.template.recurring.RecurringMode;
import africa.cauri.domain.template.recurring.RecurringState;
import africa.cauri.domain.template.recurring.Rhythm;
import africa.cauri.domain.template.recurring.Schedule;
import africa.cauri.webapp.api.body.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A recurring entry as programs see it, and as they may send it back. */
public record RecurringJson(
        int id,
        int version,
        RecurringState state,
        String name,
        int template,
        Map<String, String> answers,
        String reference,
        Rhythm rhythm,
        String from,
        String until,
        Integer times,
        RecurringMode mode) {

    /** What was decided about a day, or became of it. */
    public record Day(
            String day,
            Occurrence.State state,
            String reason,
            Map<String, String> answers,
            String entry,
            String draft) {
        static Day of(Occurrence occurrence) {
            return new Day(
                    occurrence.day().toString(),
                    occurrence.state(),
                    occurrence.reason().isEmpty() ? null : occurrence.reason(),
                    occurrence.answers().values(),
                    text(occurrence.entry()),
                    text(occurrence.draft()));
        }
    }

    /** A recurring entry with its days that were decided about or settled. */
    public record Sheet(RecurringJson recurring, List<Day> occurrences) {}

    static RecurringJson of(KeptRecurring kept) {
        var form = kept.form();
        var schedule = form.schedule();
        return new RecurringJson(
                kept.id().value(),
                kept.version(),
                kept.state(),
                form.name(),
                form.template().value(),
                form.answers().values(),
                form.reference(),
                schedule.rhythm(),
                schedule.from().toString(),
                text(schedule.until()),
                schedule.times() == 0 ? null : schedule.times(),
                form.mode());
    }

    static RecurringForm form(Fields fields) {
        return new RecurringForm(
                fields.text("name"),
                new TemplateId(fields.integer("template")),
                TemplateBody.answers(fields),
                fields.text("reference"),
                schedule(fields),
                fields.choice("mode", RecurringMode.class));
    }

    private static Schedule schedule(Fields fields) {
        return new Schedule(
                fields.object("rhythm", RecurringJson::rhythm),
                fields.date("from"),
                fields.findDate("until"),
                fields.findInteger("times").orElse(0));
    }

    private static Rhythm rhythm(Fields fields) {
        return new Rhythm(
                fields.findInteger("every").orElse(1), fields.choice("unit", Rhythm.Unit.class), fields.integer("day"));
    }

    private static String text(Optional<?> value) {
        return value.map(String::valueOf).orElse(null);
    }
}
