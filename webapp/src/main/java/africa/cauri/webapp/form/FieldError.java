package africa.cauri.webapp.form;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with one field of a form.
 *
 * @param field the field's name in the form
 * @param code names the text in the bundles
 * @param args what the text needs
 */
public record FieldError(String field, String code, List<String> args) {
    public static FieldError of(String field, String code, Object... args) {
        return new FieldError(
                field, code, Arrays.stream(args).map(String::valueOf).toList());
    }
}
