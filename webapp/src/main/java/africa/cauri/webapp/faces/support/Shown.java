package africa.cauri.webapp.faces.support;

import africa.cauri.domain.kernel.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** Values as pages show them, in the person's language. */
@Named
@RequestScoped
public class Shown {
    private static final String BUNDLE = "africa.cauri.webapp.messages";
    private static final String SAID = "say.";
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String money(Money money) {
        return MoneyText.write(money, locale());
    }

    public String day(LocalDate day) {
        return DayText.write(day);
    }

    public String findDay(Optional<LocalDate> day) {
        return day.map(DayText::write).orElse("");
    }

    /** A whole number of things. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(clock.getZone()));
    }

    /** The month of a day with its year: janvier 2026. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(YearMonth.from(day));
    }

    /** The month of a day alone, as short as people write it: janv. */
    public String shortMonth(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    /** A sentence of the bundles with its values, each as it is shown. */
    public String text(String key, Object... values) {
        return sentence(ResourceBundle.getBundle(BUNDLE, locale()).getString(key), values);
    }

    /** The sentences that scripts say as JSON, by their names behind {@code say.} in the bundles. */
    public String getSaid() {
        var bundle = ResourceBundle.getBundle(BUNDLE, locale());
        return JSON.toJson(bundle.keySet().stream()
                .filter(key -> key.startsWith(SAID))
                .collect(Collectors.toMap(key -> key.substring(SAID.length()), bundle::getString)));
    }

    /** The same for a page, which has the sentence already. */
    public String sentence(String pattern, Object... values) {
        return new MessageFormat(pattern, locale())
                .format(Arrays.stream(values).map(this::value).toArray());
    }

    private Object value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::value).orElse("–");
        }
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        return value instanceof Number ? value : String.valueOf(value);
    }

    static Locale locale() {
        return Faces.getLocale();
    }
}
