package africa.cauri.webapp.api.problem;

import africa.cauri.domain.kernel.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Tells a broken rule: its name, the line at fault if there is one, and a sentence in the caller's language. */
@RequestScoped
public class Violations {
    @Context
    private HttpHeaders headers;

    public JsonObject describe(Violation violation) {
        return describe(violation, Texts.of(headers)).build();
    }

    static jakarta.json.JsonObjectBuilder describe(Violation violation, Texts texts) {
        List<String> args = violation.args().stream().map(Texts::shown).toList();
        var error = Json.createObjectBuilder()
                .add("rule", violation.rule().name())
                .add("message", texts.sentence(violation.rule().name(), violation.args()));
        if (violation.line() > 0) {
            error.add("line", violation.line());
        }
        if (!args.isEmpty()) {
            error.add("args", Json.createArrayBuilder(args));
        }
        if (violation.rule().isWarning()) {
            error.add("warning", true);
        }
        return error;
    }
}
