package africa.cauri.reports.book;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sql.Sql;
import africa.cauri.reports.book.KeyFigure.Kind;
import africa.cauri.reports.book.KeyFigure.Point;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the key figures of the last months up, from the kept balances alone: their cost hardly depends on entries. */
@ApplicationScoped
public class DrawUpKeyFigures {

    /** The most months that are shown. */
    public static final int MONTHS = 12;

    /** What closings moved from 6 to 8 to the result is left out: a year that is closed keeps its result here. */
    private static final String MOVED =
            """
            SELECT b.period, b.account, SUM(b.debit - b.credit)
            FROM account_balance b
            WHERE b.period BETWEEN ? AND ? AND (b.account < '6' OR b.nature <> 'C')
                AND (b.account >= '6' AND b.account < '9' OR b.account LIKE '40%' OR b.account LIKE '41%'
                    OR b.account LIKE '443%' OR b.account LIKE '444%' OR b.account LIKE '445%'
                    OR b.account LIKE '52%' OR b.account LIKE '57%')
            GROUP BY b.period, b.account
            """;

    private final Sql sql;
    private final Periods periods;
    private final Companies companies;

    protected DrawUpKeyFigures() {
        this(null, null, null);
    }

    @Inject
    DrawUpKeyFigures(Sql sql, Periods periods, Companies companies) {
        this.sql = sql;
        this.periods = periods;
        this.companies = companies;
    }

    private record Moved(LocalDate period, String account, long amount) {}

    /**
     * Returns one figure for each {@link Kind}: at the end of the month of that day, and of up to {@link #MONTHS}
     * months in all. If no fiscal year holds the day, the last month of the last year stands for it.
     */
    public List<KeyFigure> on(LocalDate day) {
        var years = periods.years();
        var year = periods.findYearOf(day).orElseGet(() -> years.get(years.size() - 1));
        var shown = Stream.of(periods.findYearOf(year.from().minusDays(1)), periods.findYearOf(year.from()))
                .flatMap(Optional::stream)
                .flatMap(found -> periods.of(found.from()).stream())
                .filter(period -> !period.from().isAfter(day))
                .toList();
        var last = shown.isEmpty() ? periods.of(year.from()).subList(0, 1) : shown;
        var moved = sql.list(
                MOVED,
                DrawUpKeyFigures::read,
                last.get(0).from(),
                last.get(last.size() - 1).from());
        var currency = companies.get().currency();
        return Stream.of(Kind.values())
                .map(kind -> figure(kind, last, moved, currency))
                .toList();
    }

    private static Moved read(ResultSet row) throws SQLException {
        return new Moved(row.getObject(1, LocalDate.class), row.getString(2), row.getLong(3));
    }

    /** Each year begins with its opening entries, which are among what its first period moved. */
    private static KeyFigure figure(Kind kind, List<Period> shown, List<Moved> moved, Currency currency) {
        var points = new ArrayList<Point>();
        var sum = Money.nil(currency);
        LocalDate year = null;
        for (var period : shown) {
            sum = period.fiscalYear().equals(year) ? sum : Money.nil(currency);
            year = period.fiscalYear();
            long more = moved.stream()
                    .filter(each -> each.period().equals(period.from()) && kind.holds(each.account()))
                    .mapToLong(Moved::amount)
                    .reduce(0, Math::addExact);
            sum = sum.add(new Money(more, currency));
            points.add(new Point(year, period.until(), kind.of(sum)));
        }
        return new KeyFigure(kind, List.copyOf(points.subList(Math.max(0, points.size() - MONTHS), points.size())));
    }
}
