package africa.cauri.webapp.api.problem;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Violation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Sentences in the language that the caller likes best: French or English, English if neither is named. */
public final class Texts {
    private final ResourceBundle texts;

    private Texts(Locale language) {
        texts = ResourceBundle.getBundle("africa.cauri.webapp.messages", language);
    }

    public static Texts of(HttpHeaders headers) {
        return new Texts(headers.getAcceptableLanguages().stream()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(List.of(Locale.FRENCH, Locale.ENGLISH)::contains)
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    String formRefused() {
        return texts.getString("form.refused");
    }

    /** What a rule, or the code of a field's error, says with these arguments. */
    public String sentence(String code, List<?> args) {
        return MessageFormat.format(
                texts.getString("rule." + code), args.stream().map(Texts::shown).toArray());
    }

    /** Rules, each with the line at fault, if there is one, and a sentence. */
    public List<JsonObject> describe(List<Violation> violations) {
        return violations.stream().map(this::describe).toList();
    }

    private JsonObject describe(Violation violation) {
        var described = Json.createObjectBuilder()
                .add("rule", violation.rule().name())
                .add("message", sentence(violation.rule().name(), violation.args()));
        if (violation.line() > 0) {
            described.add("line", violation.line());
        }
        if (!violation.args().isEmpty()) {
            List<String> args = violation.args().stream().map(Texts::shown).toList();
            described.add("args", Json.createArrayBuilder(args));
        }
        if (violation.rule().isWarning()) {
            described.add("warning", true);
        }
        return described.build();
    }

    /** A value as people read it, and as a program gave it. */
    private static String shown(Object value) {
        if (value instanceof Money money) {
            return money.decimal();
        }
        return value instanceof Optional<?> optional
                ? optional.map(Texts::shown).orElse("–")
                : String.valueOf(value);
    }
}
