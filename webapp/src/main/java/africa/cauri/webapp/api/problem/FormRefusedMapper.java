package africa.cauri.webapp.api.problem;

import africa.cauri.webapp.onboarding.FieldError;
import africa.cauri.webapp.onboarding.FormRefused;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every error of a form at once, each with its field, its code and a sentence in the caller's language. */
@Provider
public class FormRefusedMapper implements ExceptionMapper<FormRefused> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(FormRefused exception) {
        ResourceBundle texts = ResourceBundle.getBundle("africa.cauri.webapp.messages", language());
        JsonArrayBuilder errors = Json.createArrayBuilder();
        exception.errors().forEach(error -> errors.add(describe(error, texts)));
        return Problem.withErrors(422, "Unprocessable Content", texts.getString("form.refused"), errors.build());
    }

    private Locale language() {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> locale.getLanguage().equals("fr"))
                .findFirst()
                .map(found -> Locale.FRENCH)
                .orElse(Locale.ENGLISH);
    }

    private static JsonObject describe(FieldError error, ResourceBundle texts) {
        String message = MessageFormat.format(
                texts.getString("rule." + error.code()), error.args().toArray());
        return Json.createObjectBuilder()
                .add("field", error.field())
                .add("rule", error.code())
                .add("message", message)
                .build();
    }
}
