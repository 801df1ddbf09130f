package africa.cauri.domain.template;

import java.util.List;

/**
 * What people decide about a template, as they entered it: all of it, so that what is not there is no more.
 *
 * @param name one of its own
 * @param journal the journal's code
 * @param label of the entry: a {@link LabelPattern}
 */
public record TemplateForm(
        String name, String journal, String label, List<Question> questions, List<TemplateLine> lines) {

    public TemplateForm {
        name = name.strip();
        journal = journal.strip();
        label = label.strip();
        questions = List.copyOf(questions);
        lines = List.copyOf(lines);
    }
}
