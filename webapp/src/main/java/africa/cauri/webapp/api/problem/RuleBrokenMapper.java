package africa.cauri.webapp.api.problem;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Every broken rule at once, each with the line at fault, if there is one, and a sentence in the caller's language. */
@Provider
public class RuleBrokenMapper implements ExceptionMapper<RuleBroken> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(RuleBroken exception) {
        Texts texts = Texts.of(headers);
        var errors = Json.createArrayBuilder();
        exception.violations().forEach(violation -> errors.add(describe(violation, texts)));
        return exception.violations().stream().map(Violation::rule).anyMatch(Rule::isConflict)
                ? Problem.withErrors(409, "Conflict", texts.formRefused(), errors.build())
                : Problem.withErrors(422, "Unprocessable Content", texts.formRefused(), errors.build());
    }

    private static JsonObject describe(Violation violation, Texts texts) {
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
        return error.build();
    }
}
