package africa.cauri.webapp.api.problem;

import africa.cauri.domain.kernel.Money;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Sentences in the language that the caller likes best: French or English, English if neither is named. */
final class Texts {
    private final ResourceBundle texts;

    private Texts(Locale language) {
        texts = ResourceBundle.getBundle("africa.cauri.webapp.messages", language);
    }

    static Texts of(HttpHeaders headers) {
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
    String sentence(String code, List<?> args) {
        return MessageFormat.format(
                texts.getString("rule." + code), args.stream().map(Texts::shown).toArray());
    }

    /** A value as people read it, and as a program gave it. */
    static String shown(Object value) {
        if (value instanceof Money money) {
            return money.decimal();
        }
        return value instanceof Optional<?> optional
                ? optional.map(Texts::shown).orElse("–")
                : String.valueOf(value);
    }
}
