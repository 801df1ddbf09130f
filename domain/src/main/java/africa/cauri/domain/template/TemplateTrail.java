package africa.cauri.domain.template;

import africa.cauri.domain.audit.AuditTrail;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A template as the audit trail tells of it. */
final class TemplateTrail {

    private TemplateTrail() {}

    static AuditTrail.Subject subject(TemplateId id) {
        return new AuditTrail.Subject("entry-template", id.toString());
    }

    static Map<String, Object> state(TemplateForm form) {
        var state = new LinkedHashMap<String, Object>();
        state.put("name", form.name());
        state.put("journal", form.journal());
        state.put("label", form.label());
        state.put(
                "questions", form.questions().stream().map(TemplateTrail::text).collect(Collectors.joining("\n")));
        state.put("lines", form.lines().stream().map(TemplateTrail::text).collect(Collectors.joining("\n")));
        return state;
    }

    private static String text(Question question) {
        return String.join(" | ", question.name(), question.kind().name(), question.label(), question.proposal());
    }

    private static String text(TemplateLine line) {
        return String.join(
                " | ",
                line.account().text(),
                line.thirdParty().text(),
                line.side().name(),
                line.label(),
                line.dueDate().kind() + " " + line.dueDate().days(),
                line.vatCode(),
                line.formula());
    }
}
