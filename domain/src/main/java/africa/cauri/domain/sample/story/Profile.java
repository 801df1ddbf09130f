package africa.cauri.domain.sample.story;

import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.kernel.Currency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a company is like: whom it deals with, what it sells, owns and owes, and its year. The data file of that name
 * beside this class holds one line a fact; {@code profiles.md} says what the fields mean. Amounts there are whole units
 * of the currency, here minor ones.
 */
final class Profile {

    private static final Pattern SEPARATOR = Pattern.compile(";");

    private final Map<String, List<Row>> rows;
    private final Map<String, Long> settings;
    private final Country country;

    private Profile(Map<String, List<Row>> rows) {
        this.rows = rows;
        this.settings =
                rows.get("setting").stream().collect(Collectors.toMap(row -> row.text(0), row -> row.number(1)));
        this.country = Country.valueOf(rows.get("country").get(0).text(0));
    }

    /** Reads the profile of that name, or throws if there is none. */
    static Profile read(String name) {
        var file = name + ".csv";
        try (var stream = Objects.requireNonNull(Profile.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Profile(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(SEPARATOR.split(line, -1)))
                    .collect(Collectors.groupingBy(
                            fields -> fields.get(0),
                            Collectors.mapping(
                                    fields -> new Row(fields.subList(1, fields.size())), Collectors.toList()))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Country country() {
        return country;
    }

    Currency currency() {
        return country.legalTender();
    }

    /** Returns every line of that kind, in the order of the file. */
    List<Row> rows(String kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** Returns a number that is given by its name; 0 if it is not. */
    long setting(String name) {
        return settings.getOrDefault(name, 0L);
    }

    /** Returns an amount that is given by its name. */
    long amount(String name) {
        return minor(setting(name));
    }

    long amount(Row row, int field) {
        return minor(row.number(field));
    }

    private long minor(long units) {
        return BigDecimal.valueOf(units).movePointRight(currency().decimals()).longValueExact();
    }

    /** Returns an amount as people name prices: a multiple of the rounding. */
    long round(long amount) {
        long step = amount("rounding");
        return Math.max(step, (amount + step / 2) / step * step);
    }

    /** Returns what the month brings, in percent of a usual one. */
    long season(LocalDate day) {
        return monthly("season", day);
    }

    /** Returns a number that is given for each month of each year. */
    long monthly(String kind, LocalDate day) {
        var year = Integer.toString(day.getYear());
        return rows(kind).stream()
                .filter(row -> row.text(0).equals(year))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(kind + " of " + year))
                .number(day.getMonthValue());
    }

    /** Returns that many ten-thousandths of the amount, rounded half up. */
    static long share(long amount, long tenThousandths) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(tenThousandths))
                .movePointLeft(4)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Returns the tax on a net amount. */
    long vat(long net) {
        return share(net, setting("vat"));
    }
}
