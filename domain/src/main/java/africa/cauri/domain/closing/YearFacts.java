package africa.cauri.domain.closing;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.period.DraftsLeft;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the books say for or against closing a year. */
@ApplicationScoped
public class YearFacts {

    private static final String GAPS =
            """
            SELECT c.journal, c.last_number, COUNT(e.number) AS entries
            FROM journal_year c LEFT JOIN entry e ON e.journal = c.journal AND e.fiscal_year = c.fiscal_year
            WHERE c.fiscal_year = ? GROUP BY c.journal, c.last_number
            HAVING c.last_number <> COUNT(e.number) OR c.last_number <> COALESCE(MAX(e.number), 0)
            ORDER BY c.journal
            """;

    /** Openings that were not made by a closing, and do not add up to nothing. */
    private static final String OTHER_OPENINGS =
            """
            SELECT l.account FROM entry e JOIN entry_line l ON l.entry = e.id LEFT JOIN entry r ON r.id = e.reverses
            WHERE e.accounting_date BETWEEN ? AND ? AND e.nature = 'O' AND e.origin <> 'CLOSING'
                AND (r.origin IS NULL OR r.origin <> 'CLOSING')
            GROUP BY l.account HAVING SUM(l.debit - l.credit) <> 0 LIMIT 1
            """;

    private final Sql sql;
    private final Periods periods;
    private final YearBalances balances;
    private final Clock clock;

    protected YearFacts() {
        this(null, null, null, null);
    }

    @Inject
    YearFacts(Sql sql, Periods periods, YearBalances balances, Clock clock) {
        this.sql = sql;
        this.periods = periods;
        this.balances = balances;
        this.clock = clock;
    }

    /**
     * A journal with missing numbers.
     *
     * @param last its last number
     * @param entries how many entries it has
     */
    public record Gap(String journal, int last, int entries) {}

    /** Returns the journals whose numbers have gaps in that year. */
    public List<Gap> gaps(LocalDate fiscalYear) {
        return sql.list(GAPS, YearFacts::gap, fiscalYear);
    }

    private static Gap gap(ResultSet row) throws SQLException {
        return new Gap(row.getString(1), row.getInt(2), row.getInt(3));
    }

    /** Returns what stands against carrying the balances of the year forward, be it provisionally. */
    List<Violation> againstOpening(YearEnd end) {
        var violations = new ArrayList<Violation>();
        if (!end.year().isOpen()) {
            violations.add(Rule.YEAR_ALREADY_CLOSED.broken(end.from()));
        }
        if (end.next().isEmpty()) {
            violations.add(Rule.NEXT_YEAR_MISSING.broken(end.until().plusDays(1)));
        }
        end.next()
                .filter(this::hasOtherOpenings)
                .ifPresent(next -> violations.add(Rule.OPENING_ENTERED_BY_HAND.broken(next.from())));
        var nine = YearBalances.sum(end.company(), balances.ofClasses(end.company(), end.from(), '9', '9'));
        if (!nine.isNil()) {
            violations.add(Rule.CLASS_NINE_UNBALANCED.broken(nine));
        }
        return violations;
    }

    /** Returns what stands against closing the year for ever. */
    List<Violation> againstClosing(YearEnd end) {
        var violations = new ArrayList<>(againstOpening(end));
        earlierYear(end).ifPresent(violations::add);
        if (!LocalDate.now(clock).isAfter(end.until())) {
            violations.add(Rule.YEAR_NOT_OVER.broken(end.until()));
        }
        end.periods().stream()
                .filter(period -> !period.isClosed() && !period.equals(end.last()))
                .findFirst()
                .map(Period::from)
                .ifPresent(open -> violations.add(
                        Rule.EARLIER_PERIOD_OPEN.broken(end.last().from(), open)));
        drafts(periods.draftsUntil(end.until())).ifPresent(violations::add);
        periods.unfinishedImport().map(Rule.IMPORT_UNFINISHED::broken).ifPresent(violations::add);
        gaps(end.from())
                .forEach(gap -> violations.add(Rule.NUMBERS_MISSING.broken(gap.journal(), gap.last(), gap.entries())));
        return violations;
    }

    private Optional<Violation> earlierYear(YearEnd end) {
        return periods.years().stream()
                .filter(year -> year.isOpen() && year.from().isBefore(end.from()))
                .findFirst()
                .map(year -> Rule.EARLIER_YEAR_OPEN.broken(end.from(), year.from()));
    }

    private static Optional<Violation> drafts(DraftsLeft left) {
        return left.oldest().map(oldest -> Rule.DRAFTS_LEFT.broken(left.count(), oldest));
    }

    private boolean hasOtherOpenings(FiscalYear next) {
        return sql.find(OTHER_OPENINGS, row -> row.getString(1), next.from(), next.until())
                .isPresent();
    }
}
