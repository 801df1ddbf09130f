package africa.cauri.webapp.api.problem;

import africa.cauri.domain.journal.EntriesRefused;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import jakarta.json.Json;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Every broken rule at once; of many entries, each with the place of its entry in the request, from 0. */
@Provider
public class RuleBrokenMapper implements ExceptionMapper<RuleBroken> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(RuleBroken exception) {
        Texts texts = Texts.of(headers);
        var errors = Json.createArrayBuilder();
        if (exception instanceof EntriesRefused refused && refused.isOfMany()) {
            refused.byDraft().forEach((entry, violations) -> texts.describe(violations)
                    .forEach(error -> errors.add(Json.createObjectBuilder(error).add("entry", entry))));
        } else {
            texts.describe(exception.violations()).forEach(errors::add);
        }
        return exception.violations().stream().map(Violation::rule).anyMatch(Rule::isConflict)
                ? Problem.withErrors(409, "Conflict", texts.formRefused(), errors.build())
                : Problem.withErrors(422, "Unprocessable Content", texts.formRefused(), errors.build());
    }
}
