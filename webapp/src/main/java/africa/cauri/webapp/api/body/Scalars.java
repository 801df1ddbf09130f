package africa.cauri.webapp.api.body;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Single values of JSON as the types of the books; empty for what is none. */
final class Scalars {
    private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}(\\.\\d{1,12})?");
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_SHOWN = 60;

    private Scalars() {}

    static Optional<UUID> uuid(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    static Optional<LocalDate> date(JsonValue value) {
        try {
            return value instanceof JsonString text
                            && DATE.matcher(text.getString()).matches()
                    ? Optional.of(LocalDate.parse(text.getString()))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<Money> amount(JsonValue value, Currency currency) {
        try {
            return plain(value).map(text -> Money.parse(text, currency));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> decimal(JsonValue value) {
        return plain(value).filter(text -> DECIMAL.matcher(text).matches()).map(BigDecimal::new);
    }

    static Optional<Integer> integer(JsonValue value) {
        try {
            return value instanceof JsonNumber
                    ? plain(value).map(BigDecimal::new).map(BigDecimal::intValueExact)
                    : Optional.empty();
        } catch (ArithmeticException fractionOrTooLarge) {
            return Optional.empty();
        }
    }

    /** A text, or the number without an exponent. One that is written in few characters may be huge, and is none here. */
    static Optional<String> plain(JsonValue value) {
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        if (!(value instanceof JsonNumber) || value.toString().length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        var number = new BigDecimal(value.toString());
        boolean handy = number.precision() <= LONGEST_NUMBER && Math.abs((long) number.scale()) <= LONGEST_NUMBER;
        return handy ? Optional.of(withoutZeros(number)) : Optional.empty();
    }

    /** 118000.00 is 118000, in a currency without decimals, too. */
    private static String withoutZeros(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** What came may be endless; people see its beginning. */
    static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
