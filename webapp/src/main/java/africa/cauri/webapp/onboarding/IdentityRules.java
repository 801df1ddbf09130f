package africa.cauri.webapp.onboarding;

import africa.cauri.tenants.registry.Identity;
import africa.cauri.tenants.registry.Identity.Identifier;
import africa.cauri.webapp.form.FieldError;
import africa.cauri.webapp.form.FormRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes what someone says of a company ready to be kept, or says everything that is wrong with it. */
final class IdentityRules {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 60;
    private static final int LONGEST_ADDRESS = 300;
    private static final int MOST_IDENTIFIERS = 20;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final List<FieldError> errors = new ArrayList<>();

    private IdentityRules() {}

    static Identity check(Identity wanted) {
        var rules = new IdentityRules();
        var checked = new Identity(
                rules.required("name", wanted.name(), LONGEST_NAME),
                rules.colour(wanted.colour()),
                rules.text("legalForm", wanted.legalForm(), LONGEST_TEXT),
                rules.text("address", wanted.address().replace("\r\n", "\n"), LONGEST_ADDRESS),
                rules.identifiers(wanted.identifiers()),
                wanted.version());
        if (!rules.errors.isEmpty()) {
            throw new FormRefused(rules.errors);
        }
        return checked;
    }

    private List<Identifier> identifiers(List<Identifier> wanted) {
        if (wanted.size() > MOST_IDENTIFIERS) {
            errors.add(FieldError.of("identifiers", "TOO_MANY", MOST_IDENTIFIERS));
            return List.of();
        }
        var checked = new ArrayList<Identifier>();
        for (int place = 0; place < wanted.size(); place++) {
            String field = "identifiers[" + place + "].";
            checked.add(new Identifier(
                    required(field + "type", wanted.get(place).type(), LONGEST_TEXT),
                    required(field + "number", wanted.get(place).number(), LONGEST_TEXT)));
        }
        return checked;
    }

    private String colour(String text) {
        if (!COLOUR.matcher(text.strip()).matches()) {
            errors.add(FieldError.of("colour", "NOT_A_COLOUR", text));
        }
        return text.strip();
    }

    private String required(String field, String text, int most) {
        if (text.isBlank()) {
            errors.add(FieldError.of(field, "REQUIRED"));
        }
        return text(field, text, most);
    }

    private String text(String field, String text, int most) {
        String stripped = text.strip();
        if (stripped.length() > most) {
            errors.add(FieldError.of(field, "TOO_LONG", most));
        } else if (stripped.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n')) {
            errors.add(FieldError.of(field, "CONTROL_CHARACTER"));
        }
        return stripped;
    }
}
