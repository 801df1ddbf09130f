package africa.cauri.domain.template.recurring;

import africa.cauri.domain.template.Answers;
import africa.cauri.domain.template.TemplateId;
import java.util.Objects;

/**
 * What people decide about a recurring entry, as they entered it.
 *
 * @param answers to the questions of the template
 * @param reference of each entry: a {@link africa.cauri.domain.template.LabelPattern}, such as LOYER {annee}-{mm}
 */
public record RecurringForm(
        String name, TemplateId template, Answers answers, String reference, Schedule schedule, RecurringMode mode) {

    public RecurringForm {
        name = name.strip();
        reference = reference.strip();
        Objects.requireNonNull(template);
        Objects.requireNonNull(answers);
        Objects.requireNonNull(schedule);
        Objects.requireNonNull(mode);
    }
}
