package africa.cauri.webapp.api.problem;

import africa.cauri.webapp.form.FieldError;
import africa.cauri.webapp.form.FormRefused;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every error of a form at once, each with its field, its code and a sentence in the caller's language. */
@Provider
public class FormRefusedMapper implements ExceptionMapper<FormRefused> {
    /** The innermost list in a path such as {@code entries[4].lines[2].debit}, where counting begins with 0. */
    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)][^\\[]*$");

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(FormRefused exception) {
        Texts texts = Texts.of(headers);
        var errors = Json.createArrayBuilder();
        exception.errors().forEach(error -> errors.add(describe(error, texts)));
        return Problem.withErrors(422, "Unprocessable Content", texts.formRefused(), errors.build());
    }

    private static JsonObject describe(FieldError error, Texts texts) {
        var described = Json.createObjectBuilder()
                .add("field", error.field())
                .add("rule", error.code())
                .add("message", texts.sentence(error.code(), error.args()));
        Matcher place = PLACE.matcher(error.field());
        if (place.find()) {
            described.add("line", Integer.parseInt(place.group(1)) + 1);
        }
        return described.build();
    }
}
