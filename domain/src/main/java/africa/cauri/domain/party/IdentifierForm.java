package africa.cauri.domain.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A legal identifier that a state gives, and what it looks like. The data file beside this class says where each is
 * from.
 *
 * @param country ISO 3166-1 alpha-2
 * @param type RCCM, NIF, IFU, NCC, NINEA
 * @param form the number in capitals, without spaces, points, hyphens and slashes
 * @param example a number of that form, as it is written
 */
public record IdentifierForm(String country, String type, Pattern form, String example) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}./-]+");
    private static final List<IdentifierForm> ALL = read();

    /** Returns the identifiers that the state gives; none for a state outside of OHADA. */
    public static List<IdentifierForm> of(String country) {
        return ALL.stream().filter(form -> form.country.equals(country)).toList();
    }

    static Optional<IdentifierForm> find(String country, String type) {
        return of(country).stream().filter(form -> form.type.equals(type)).findAny();
    }

    /** Whether the number looks like one of these. */
    boolean fits(String number) {
        var plain = SEPARATORS.matcher(number.toUpperCase(Locale.ROOT)).replaceAll("");
        return form.matcher(plain).matches();
    }

    private static List<IdentifierForm> read() {
        try (var stream = IdentifierForm.class.getResourceAsStream("identifiers.csv");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(row -> new IdentifierForm(row[0], row[1], Pattern.compile(row[2]), row[3]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
