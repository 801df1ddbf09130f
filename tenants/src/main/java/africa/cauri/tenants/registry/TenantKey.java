package africa.cauri.tenants.registry;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a tenant in addresses and schemas: 2 to 31 lower-case letters, digits and hyphens. */
public record TenantKey(String value) implements Serializable {
    public static final int MAX_LENGTH = 31;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1," + (MAX_LENGTH - 1) + "}");

    public TenantKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a tenant's key: " + value);
        }
    }

    /** The key that the text holds, if it has the form of one. */
    public static Optional<TenantKey> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new TenantKey(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
