package africa.cauri.webapp.api.templates;

import africa.cauri.domain.template.DueDateRule;
import africa.cauri.domain.template.KeptTemplate;
import africa.cauri.domain.template.Question;
import africa.cauri.domain.template.QuestionKind;
import africa.cauri.domain.template.TemplateLine;
import africa.cauri.domain.template.formula.Side;
import java.util.List;

/** A template as programs see it, and as they may send it back. */
public record TemplateJson(
        int id, int version, String name, String journal, String label, List<Asked> questions, List<Line> lines) {

    /** What it asks. */
    public record Asked(String name, QuestionKind kind, String label, String proposal) {
        static Asked of(Question question) {
            return new Asked(question.name(), question.kind(), question.label(), given(question.proposal()));
        }
    }

    /** A line; an account or third party that begins with a question mark is the answer to that question. */
    public record Line(
            String account, String thirdParty, Side side, String label, Due due, String vatCode, String formula) {
        static Line of(TemplateLine line) {
            return new Line(
                    given(line.account().text()),
                    given(line.thirdParty().text()),
                    line.side(),
                    given(line.label()),
                    Due.of(line.dueDate()),
                    given(line.vatCode()),
                    line.formula());
        }
    }

    /** When a line falls due. */
    public record Due(DueDateRule.Kind kind, int days) {
        static Due of(DueDateRule rule) {
            return rule.kind() == DueDateRule.Kind.NONE ? null : new Due(rule.kind(), rule.days());
        }
    }

    static TemplateJson of(KeptTemplate kept) {
        var form = kept.form();
        return new TemplateJson(
                kept.id().value(),
                kept.version(),
                form.name(),
                form.journal(),
                form.label(),
                form.questions().stream().map(Asked::of).toList(),
                form.lines().stream().map(Line::of).toList());
    }

    private static String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
