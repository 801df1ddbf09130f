package africa.cauri.domain.tax;

import static java.math.RoundingMode.UNNECESSARY;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.Country;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The codes of value added tax that new books begin with, from two files of facts: the rates of the 17 states, and the
 * kinds of operations that each rate is for. Beside them stands what the columns mean and where the facts come from.
 */
public final class ReferenceVat {

    private static final String RATES_HEADER = "country;level;title;from;rate;surcharge;deductible;to_check;source";
    private static final String CODES_HEADER = "prefix;kind;account;reduced;title";
    private static final String NORMAL = "N";

    private final List<RateLine> rates;
    private final List<CodeLine> codes;

    private ReferenceVat(List<RateLine> rates, List<CodeLine> codes) {
        this.rates = rates;
        this.codes = codes;
    }

    /** Returns the codes of a country with all their rates, in the order of the files; none of them is closed. */
    public static List<VatCodeRow> of(Country country) {
        return parse(lines("vat-rates.csv"), lines("vat-codes.csv")).codes(country);
    }

    /**
     * Reads the two files.
     *
     * @throws IllegalStateException if a line has not the fields of the header, or one that cannot be read
     */
    static ReferenceVat parse(List<String> rates, List<String> codes) {
        return new ReferenceVat(read(rates, RATES_HEADER, RateLine::new), read(codes, CODES_HEADER, CodeLine::new));
    }

    List<VatCodeRow> codes(Country country) {
        var found = new LinkedHashMap<String, VatCodeRow>();
        var here = rates.stream().filter(rate -> rate.country == country).toList();
        here.stream().flatMap(this::codes).forEach(row -> found.merge(row.code(), row, ReferenceVat::together));
        here.stream().map(rate -> rate.from).min(LocalDate::compareTo).stream()
                .flatMap(ReferenceVat::untaxed)
                .forEach(row -> found.put(row.code(), row));
        return List.copyOf(found.values());
    }

    private Stream<VatCodeRow> codes(RateLine rate) {
        return codes.stream()
                .filter(code -> code.reduced || rate.level.equals(NORMAL))
                .map(code -> row(
                        code.prefix + rate.level,
                        code.title + ", " + rate.title,
                        code.kind,
                        Optional.of(code.account).filter(account -> !code.kind.isPurchase() || rate.isDeductible()),
                        List.of(rate.forKind(code.kind))));
    }

    /** What bears no tax is declared all the same, since the first day on which the country has a rate. */
    private static Stream<VatCodeRow> untaxed(LocalDate from) {
        var nil = List.of(new VatRate(from, BigDecimal.ZERO, VatRate.HUNDRED, false));
        return Stream.of(
                row("EXO", "Opérations exonérées", VatKind.EXEMPT, Optional.empty(), nil),
                row("EXP", "Exportations", VatKind.EXPORT, Optional.empty(), nil));
    }

    private static VatCodeRow together(VatCodeRow one, VatCodeRow later) {
        var rates = new ArrayList<>(one.rates());
        rates.addAll(later.rates());
        return row(one.code(), one.title(), one.kind(), one.account(), rates);
    }

    private static VatCodeRow row(
            String code, String title, VatKind kind, Optional<AccountNumber> account, List<VatRate> rates) {
        return new VatCodeRow(code, title, kind, account, true, false, 0, rates);
    }

    private static <T> List<T> read(List<String> lines, String header, Function<String[], T> reader) {
        var columns = header.split(";", -1).length;
        if (!lines.get(0).equals(header)) {
            throw new IllegalStateException("Not the header of the file: " + lines.get(0));
        }
        var read = new ArrayList<T>();
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split(";", -1);
            if (fields.length != columns || Stream.of(fields).anyMatch(String::isBlank)) {
                throw new IllegalStateException("Wrong line in a file of taxes: " + line);
            }
            try {
                read.add(reader.apply(fields));
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
                throw new IllegalStateException("Wrong line in a file of taxes: " + line, unreadable);
            }
        }
        return read;
    }

    private static boolean isYes(String field) {
        if (!Set.of("yes", "no").contains(field)) {
            throw new IllegalArgumentException(field);
        }
        return field.equals("yes");
    }

    private static List<String> lines(String resource) {
        try (var stream = Objects.requireNonNull(ReferenceVat.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A rate of a country; the surcharge is a percentage of the tax (centimes additionnels). */
    private static final class RateLine {
        private final Country country;
        private final String level;
        private final String title;
        private final LocalDate from;
        private final BigDecimal percent;
        private final BigDecimal deductible;
        private final boolean toCheck;

        RateLine(String... fields) {
            country = Country.valueOf(fields[0]);
            level = fields[1];
            title = fields[2];
            from = LocalDate.parse(fields[3]);
            percent = withSurcharge(new BigDecimal(fields[4]), new BigDecimal(fields[5]));
            deductible = new BigDecimal(fields[6]);
            toCheck = isYes(fields[7]);
        }

        boolean isDeductible() {
            return deductible.signum() > 0;
        }

        VatRate forKind(VatKind kind) {
            return new VatRate(from, percent, kind.isPurchase() ? deductible : VatRate.HUNDRED, toCheck);
        }

        private static BigDecimal withSurcharge(BigDecimal rate, BigDecimal surcharge) {
            return rate.multiply(VatRate.HUNDRED.add(surcharge))
                    .movePointLeft(2)
                    .setScale(VatRate.RATE_DECIMALS, UNNECESSARY);
        }
    }

    /** A kind of operation, with the beginning of its codes and the account of its tax. */
    private static final class CodeLine {
        private final String prefix;
        private final VatKind kind;
        private final AccountNumber account;
        private final boolean reduced;
        private final String title;

        CodeLine(String... fields) {
            prefix = fields[0];
            kind = VatKind.valueOf(fields[1]);
            account = new AccountNumber(fields[2]);
            reduced = isYes(fields[3]);
            title = fields[4];
        }
    }
}
