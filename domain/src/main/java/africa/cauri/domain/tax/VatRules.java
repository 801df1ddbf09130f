package africa.cauri.domain.tax;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the lines of an entry must respect about value added tax. Lines without a code are not looked at: the part of a
 * tax that may not be deducted is one of them, as is the settlement of a month.
 */
public final class VatRules {

    private VatRules() {}

    /**
     * Returns every rule that the lines of one entry break, those by one code in the order of its lines. The rates are
     * those of the day of the document. {@link Rule#VAT_DIFFERS} is a warning; the others refuse.
     *
     * @param tariff all the codes of the books
     * @throws ArithmeticException if the amounts of one code together do not fit in 64 bits
     */
    public static List<Violation> violations(LocalDate documentDate, List<TaxedLine> lines, VatTariff tariff) {
        var violations = new ArrayList<Violation>();
        lines.stream()
                .filter(line -> !line.code().isEmpty())
                .collect(groupingBy(TaxedLine::code, LinkedHashMap::new, toList()))
                .forEach((code, ofCode) -> violations.addAll(tariff.find(code, documentDate)
                        .map(terms -> violations(documentDate, ofCode, terms))
                        .orElseGet(() -> each(ofCode, Rule.VAT_CODE_UNKNOWN, code))));
        return violations;
    }

    private static List<Violation> violations(LocalDate documentDate, List<TaxedLine> lines, VatTerms terms) {
        var violations = new ArrayList<Violation>();
        if (terms.closed()) {
            violations.addAll(each(lines, Rule.VAT_CODE_CLOSED, terms.code()));
        }
        lines.stream()
                .filter(line -> line.isTax() && !terms.kind().side().holds(line.account()))
                .map(line -> Rule.VAT_ON_WRONG_ACCOUNT.brokenBy(line.line(), terms.code(), line.account()))
                .forEach(violations::add);
        if (terms.rate().isEmpty()) {
            violations.addAll(each(lines, Rule.VAT_CODE_WITHOUT_RATE, terms.code(), documentDate));
        }
        terms.rate().flatMap(rate -> difference(lines, terms.code(), rate)).ifPresent(violations::add);
        return violations;
    }

    /** Compares the tax entered with the tax on the net amounts of one code. */
    private static Optional<Violation> difference(List<TaxedLine> lines, String code, VatRate rate) {
        var entered = sum(lines, TaxedLine::isTax, TaxedLine::amount);
        var base = sum(lines, line -> !line.isTax(), TaxedLine::amount);
        var expected = sum(
                lines, line -> !line.isTax(), line -> rate.ofNet(line.amount()).deductible());
        var netLines = lines.stream().filter(line -> !line.isTax()).count();
        return agree(entered, expected, netLines)
                ? Optional.empty()
                : Optional.of(Rule.VAT_DIFFERS.brokenBy(place(lines), code, base, expected, entered));
    }

    /**
     * Whether the tax entered is the one expected on so many net lines. An invoice may round each of its lines, or its
     * total, or what it does with them: so one minor unit for each net line is let pass, and one in any case.
     */
    public static boolean agree(Money entered, Money expected, long netLines) {
        var tolerance = Math.max(1, netLines);
        var difference = entered.subtract(expected).minor();
        return -tolerance <= difference && difference <= tolerance;
    }

    /** Where the difference is shown: on the first line of tax, or on the first net line if there is no tax. */
    private static int place(List<TaxedLine> lines) {
        return lines.stream()
                .filter(TaxedLine::isTax)
                .findFirst()
                .orElse(lines.get(0))
                .line();
    }

    private static Money sum(List<TaxedLine> lines, Predicate<TaxedLine> which, Function<TaxedLine, Money> amount) {
        var nil = Money.nil(lines.get(0).amount().currency());
        return lines.stream().filter(which).map(amount).reduce(nil, Money::add);
    }

    private static List<Violation> each(List<TaxedLine> lines, Rule rule, Object... args) {
        return lines.stream().map(line -> rule.brokenBy(line.line(), args)).toList();
    }
}
