package africa.cauri.webapp.api.templates;

import africa.cauri.domain.template.Answers;
import africa.cauri.domain.template.Choice;
import africa.cauri.domain.template.DueDateRule;
import africa.cauri.domain.template.Question;
import africa.cauri.domain.template.QuestionKind;
import africa.cauri.domain.template.TemplateForm;
import africa.cauri.domain.template.TemplateLine;
import africa.cauri.domain.template.formula.Side;
import africa.cauri.webapp.api.body.Fields;

/** Reads templates, and answers to what they ask, as programs send them. */
final class TemplateBody {
    private static final int MOST = 10_000;

    private TemplateBody() {}

    static TemplateForm form(Fields fields) {
        return new TemplateForm(
                fields.text("name"),
                fields.text("journal"),
                fields.text("label"),
                fields.list("questions", MOST, TemplateBody::question),
                fields.list("lines", MOST, TemplateBody::line));
    }

    static Answers answers(Fields fields) {
        return new Answers(fields.namedTexts("answers"));
    }

    private static Question question(Fields fields) {
        return new Question(
                fields.text("name"),
                fields.choice("kind", QuestionKind.class),
                fields.text("label"),
                fields.findText("proposal").orElse(""));
    }

    private static TemplateLine line(Fields fields) {
        return new TemplateLine(
                new Choice(fields.text("account")),
                new Choice(fields.findText("thirdParty").orElse("")),
                fields.choice("side", Side.class),
                fields.findText("label").orElse(""),
                fields.find("due", TemplateBody::due).orElse(DueDateRule.none()),
                fields.findText("vatCode").orElse(""),
                fields.text("formula"));
    }

    private static DueDateRule due(Fields fields) {
        return new DueDateRule(
                fields.choice("kind", DueDateRule.Kind.class),
                fields.findInteger("days").orElse(0));
    }
}
