package africa.cauri.webapp.api.problem;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import jakarta.json.Json;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Every broken rule at once, each with the line at fault, if there is one, and a sentence in the caller's language. */
@Provider
public class RuleBrokenMapper implements ExceptionMapper<RuleBroken> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(RuleBroken exception) {
        Texts texts = Texts.of(headers);
        var errors = Json.createArrayBuilder(texts.describe(exception.violations()));
        return exception.violations().stream().map(Violation::rule).anyMatch(Rule::isConflict)
                ? Problem.withErrors(409, "Conflict", texts.formRefused(), errors.build())
                : Problem.withErrors(422, "Unprocessable Content", texts.formRefused(), errors.build());
    }
}
