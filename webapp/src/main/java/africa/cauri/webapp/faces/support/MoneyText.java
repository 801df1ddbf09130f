package africa.cauri.webapp.faces.support;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.webapp.imports.Amounts;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Amounts as people type and read them, in their language and with the decimals of the currency. What is read is read
 * to its end or refused; what was written is read again as it was.
 */
public final class MoneyText {
    private static final char MINUS = '\u2212';
    private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?:\\D|$))");

    private MoneyText() {}

    /**
     * Reads an amount with spaces of any kind between thousands and a sign or parentheses. A single comma or point
     * before three digits is no decimal one, for no currency has so many; whether it stands for thousands is known of
     * the English comma only, so that any other is refused.
     */
    public static Optional<Money> read(String text, Currency currency, Locale locale) {
        String plain = isEnglish(locale) ? ENGLISH_THOUSANDS.matcher(text).replaceAll("") : text;
        if (Amounts.isAmbiguous(plain)) {
            return Optional.empty();
        }
        return Amounts.parse(plain).flatMap(amount -> {
            try {
                var minor = amount.movePointRight(currency.decimals()).longValueExact();
                return Optional.of(new Money(minor, currency));
            } catch (ArithmeticException tooFineOrTooLarge) {
                return Optional.empty();
            }
        });
    }

    /** Writes an amount with all the currency's decimals, without its name: 118 000, 1 234,50, −5. */
    public static String write(Money money, Locale locale) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(money.currency().decimals());
        format.setMaximumFractionDigits(money.currency().decimals());
        format.setNegativePrefix(String.valueOf(MINUS));
        return format.format(
                java.math.BigDecimal.valueOf(money.minor(), money.currency().decimals()));
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
