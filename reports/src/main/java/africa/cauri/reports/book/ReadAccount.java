package africa.cauri.reports.book;

import africa.cauri.domain.chart.Account;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the lines of an account in the order of their dates, with the balance after each (grand livre). */
@ApplicationScoped
public class ReadAccount {

    /** The lines of one page. */
    public static final int LINES_ON_PAGE = 1000;

    private static final String KEPT =
            "SELECT SUM(debit) - SUM(credit) FROM account_balance WHERE account = ? AND period IN (%s)";

    /** The index holds all that this asks for: no row is read. */
    private static final String BEFORE =
            """
            SELECT SUM(debit) - SUM(credit) FROM (
                SELECT debit, credit FROM entry_line
                WHERE account = ? AND accounting_date BETWEEN ? AND ?
                ORDER BY account, accounting_date, entry, line LIMIT ?) earlier
            """;

    /** Finds the page in the index first, and reads no more rows than it shows. */
    private static final String LINES =
            """
            SELECT e.journal, e.number, e.document_date, e.reference, e.label AS entry_label, t.code, l.*
            FROM (SELECT entry, line FROM entry_line
                WHERE account = ? AND accounting_date BETWEEN ? AND ?
                ORDER BY account, accounting_date, entry, line LIMIT ? OFFSET ?) page
            JOIN entry_line l ON l.entry = page.entry AND l.line = page.line
            JOIN entry e ON e.id = l.entry
            LEFT JOIN third_party t ON t.id = l.third_party
            ORDER BY l.accounting_date, l.entry, l.line
            """;

    private final Sql sql;
    private final Periods periods;
    private final Companies companies;

    protected ReadAccount() {
        this(null, null, null);
    }

    @Inject
    ReadAccount(Sql sql, Periods periods, Companies companies) {
        this.sql = sql;
        this.periods = periods;
        this.companies = companies;
    }

    /**
     * Reads a page of an account.
     *
     * @param from the first day; what came before it in the fiscal year is in the opening balance
     * @param until the last day, in the same fiscal year
     * @param page from 1; a page behind the last one is empty
     * @throws NotFound for an account that is not there, or if no fiscal year holds the first day
     */
    public AccountPage lines(String account, LocalDate from, LocalDate until, int page) {
        if (page < 1) {
            throw new IllegalArgumentException("page " + page);
        }
        var title = sql.find("SELECT title FROM account WHERE number = ?", row -> row.getString(1), account)
                .orElseThrow(() -> new NotFound(Account.class, account));
        var year = periods.findYearOf(from).orElseThrow(() -> new NotFound(FiscalYear.class, from));
        var range = BookRange.of(year, periods.of(year.from()), from, until);
        var currency = companies.get().currency();
        long skipped = Math.multiplyExact((long) page - 1, LINES_ON_PAGE);
        long before = Math.addExact(opening(account, range), sum(account, from, until, skipped));
        var found = sql.list(LINES, row -> line(row, currency), account, from, until, LINES_ON_PAGE + 1, skipped);
        var shown = found.subList(0, Math.min(LINES_ON_PAGE, found.size()));
        return new AccountPage(
                account,
                title,
                from,
                until,
                new Money(before, currency),
                withBalances(shown, new Money(before, currency)),
                page,
                found.size() > LINES_ON_PAGE);
    }

    /** What the account stood at before the range, from the kept balances and the rest of the month it begins in. */
    private long opening(String account, BookRange range) {
        var whole = new ArrayList<Object>(List.of(account));
        range.whole().stream()
                .filter(period -> period.until().isBefore(range.from()))
                .map(Period::from)
                .forEach(whole::add);
        long kept = whole.size() == 1 ? 0 : number(KEPT.formatted(Sql.marks(whole.size() - 1)), whole.toArray());
        var begun = periods.find(range.from()).orElseThrow().from();
        return begun.equals(range.from())
                ? kept
                : Math.addExact(kept, sum(account, begun, range.from().minusDays(1), Long.MAX_VALUE));
    }

    private long sum(String account, LocalDate from, LocalDate until, long lines) {
        return lines == 0 ? 0 : number(BEFORE, account, from, until, lines);
    }

    private long number(String query, Object... arguments) {
        return sql.find(query, row -> row.getLong(1), arguments).orElse(0L);
    }

    private static List<AccountLine> withBalances(List<AccountLine> lines, Money opening) {
        var balance = opening;
        var shown = new ArrayList<AccountLine>(lines.size());
        for (var line : lines) {
            balance = balance.add(line.debit()).subtract(line.credit());
            shown.add(line.with(balance));
        }
        return shown;
    }

    private static AccountLine line(ResultSet row, Currency currency) throws SQLException {
        var label = row.getString("label");
        return new AccountLine(
                new EntryId(row.getObject("entry", UUID.class)),
                row.getInt("line"),
                row.getString("journal"),
                row.getInt("number"),
                row.getObject("accounting_date", LocalDate.class),
                row.getObject("document_date", LocalDate.class),
                row.getString("reference"),
                label.isEmpty() ? row.getString("entry_label") : label,
                Optional.ofNullable(row.getString("code")).orElse(""),
                Optional.ofNullable(row.getObject("due_date", LocalDate.class)),
                new Money(row.getLong("debit"), currency),
                new Money(row.getLong("credit"), currency),
                Money.nil(currency));
    }
}
