package africa.cauri.webapp.faces.template;

import africa.cauri.domain.journal.Journal;
import africa.cauri.domain.journal.Journals;
import africa.cauri.domain.template.DueDateRule;
import africa.cauri.domain.template.KeptTemplate;
import africa.cauri.domain.template.QuestionKind;
import africa.cauri.domain.template.ReadTemplate;
import africa.cauri.domain.template.TemplateForm;
import africa.cauri.domain.template.TemplateId;
import africa.cauri.domain.template.formula.Side;
import africa.cauri.webapp.faces.support.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One template to be changed, or a new one. */
@Named
@RequestScoped
public class TemplateView {
    private static final TemplateForm EMPTY = new TemplateForm("", "", "", List.of(), List.of());

    @Inject
    private ReadTemplate readTemplate;

    @Inject
    private Journals journals;

    @Inject
    private Asked asked;

    private KeptTemplate template;
    private List<Journal> choices = List.of();

    public void load() {
        asked.answer(() -> {
            choices = journals.list();
            template = asked.number("id", 1, Integer.MAX_VALUE)
                    .map(id -> readTemplate.read(new TemplateId(id)))
                    .orElse(null);
        });
    }

    /** The template; null if it is to be a new one. */
    public KeptTemplate getTemplate() {
        return template;
    }

    public TemplateForm getForm() {
        return template == null ? EMPTY : template.form();
    }

    public List<Journal> getJournals() {
        return choices;
    }

    public QuestionKind[] getQuestionKinds() {
        return QuestionKind.values();
    }

    public Side[] getSides() {
        return Side.values();
    }

    public DueDateRule.Kind[] getDueKinds() {
        return DueDateRule.Kind.values();
    }
}
