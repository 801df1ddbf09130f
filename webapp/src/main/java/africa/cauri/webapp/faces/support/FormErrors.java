package africa.cauri.webapp.faces.support;

import africa.cauri.webapp.form.FieldError;
import africa.cauri.webapp.form.FormRefused;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * What is wrong with a form, in the person's words, by field.
 *
 * @param texts the sentence for each field that has an error
 */
public record FormErrors(Map<String, String> texts) implements Serializable {
    public static final FormErrors NONE = new FormErrors(Map.of());

    public static FormErrors of(FormRefused refused, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("africa.cauri.webapp.messages", locale);
        return new FormErrors(refused.errors().stream()
                .collect(Collectors.toMap(FieldError::field, error -> text(error, bundle), (first, more) -> first)));
    }

    private static String text(FieldError error, ResourceBundle bundle) {
        return MessageFormat.format(
                bundle.getString("rule." + error.code()), error.args().toArray());
    }

    /** The sentence for a field, empty if nothing is wrong with it. */
    public String on(String field) {
        return texts.getOrDefault(field, "");
    }

    public boolean isAny() {
        return !texts.isEmpty();
    }
}
