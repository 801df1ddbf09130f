package africa.cauri.domain.closing;

import africa.cauri.domain.company.Company;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an account stands at, by the currency of its lines; what has none is in the currency of the books. */
final class CurrencySums {

    private static final int RATE_DECIMALS = 10;
    private static final BigDecimal HIGHEST_RATE = BigDecimal.TEN.pow(RATE_DECIMALS);

    private final Map<Currency, Sum> sums = new EnumMap<>(Currency.class);

    /** Debit less credit, in the currency of the books and in the foreign one. */
    private record Sum(long books, long foreign) {

        Sum plus(Sum other) {
            return new Sum(Math.addExact(books, other.books), Math.addExact(foreign, other.foreign));
        }
    }

    void add(Currency currency, long books, long foreign) {
        sums.merge(currency, new Sum(books, foreign), Sum::plus);
    }

    void subtract(CurrencySums others) {
        others.sums.forEach(
                (currency, sum) -> add(currency, Math.negateExact(sum.books()), Math.negateExact(sum.foreign())));
    }

    /** Debit less credit in the currency of the books, over all currencies. */
    Money total(Company company) {
        return company.money(sums.values().stream().mapToLong(Sum::books).reduce(0, Math::addExact));
    }

    /**
     * Returns the lines that bring the account there from nothing: one for each foreign currency that it holds, and one
     * for the rest. The rest of a treasury account in one foreign currency is what it was revalued by, and belongs to
     * it.
     */
    List<DraftLine> lines(Company company, String account) {
        var lines = new ArrayList<DraftLine>();
        var foreign = foreign(company.currency());
        long rest = total(company).minor();
        boolean isWhole = account.startsWith("5") && foreign.size() == 1;
        for (var currency : foreign) {
            var sum = sums.get(currency);
            var value = company.money(isWhole ? rest : sum.books());
            var line = inCurrency(account, value, new Money(sum.foreign(), currency));
            line.ifPresent(lines::add);
            rest = line.isPresent() ? Math.subtractExact(rest, value.minor()) : rest;
        }
        if (rest != 0) {
            lines.add(new AccountBalance(account, company.money(rest)).line());
        }
        return lines;
    }

    private List<Currency> foreign(Currency books) {
        return sums.keySet().stream()
                .filter(currency -> currency != books)
                .filter(currency -> sums.get(currency).foreign() != 0)
                .toList();
    }

    private static Optional<DraftLine> inCurrency(String account, Money value, Money foreign) {
        var amount = foreign.signum() < 0 ? foreign.negate() : foreign;
        return rate(value, foreign)
                .map(rate -> new AccountBalance(account, value).line().worth(new ForeignAmount(amount, rate)));
    }

    /**
     * Returns the rate at which one amount is worth the other. There is none if they stand on different sides, nor if
     * it has more digits than rates have.
     */
    static Optional<BigDecimal> rate(Money value, Money foreign) {
        if (foreign.isNil() || value.signum() != foreign.signum()) {
            return Optional.empty();
        }
        var rate = BigDecimal.valueOf(value.minor(), value.currency().decimals())
                .divide(
                        BigDecimal.valueOf(foreign.minor(), foreign.currency().decimals()),
                        RATE_DECIMALS,
                        RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(rate).filter(each -> each.signum() > 0 && each.compareTo(HIGHEST_RATE) < 0);
    }
}
