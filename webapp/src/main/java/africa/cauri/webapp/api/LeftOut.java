package africa.cauri.webapp.api;

import africa.cauri.domain.kernel.Money;
import java.util.Optional;

/** What programs do not see: JSON leaves out what is null. */
public final class LeftOut {
    private LeftOut() {}

    public static String ifEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    public static String ifEmpty(Optional<?> value) {
        return value.map(String::valueOf).orElse(null);
    }

    /** Of the two sides of a line, one is nil. */
    public static String ifNil(Money amount) {
        return amount.isNil() ? null : amount.decimal();
    }
}
