package africa.cauri.reports.book;

import africa.cauri.domain.chart.Account;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.matching.MatchCode;
import africa.cauri.domain.party.ThirdParties;
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

    /** The index holds all that this asks for, unless lettering or a third party matter: no row is read. */
    private static final String SOME = " FROM entry_line WHERE account = ? AND accounting_date BETWEEN ? AND ?";

    private static final String IN_ORDER = " ORDER BY account, accounting_date, entry, line";

    /** Finds the page in the index first, and reads no more rows than it shows. */
    private static final String LINES =
            """
            SELECT e.journal, e.number, e.document_date, e.reference, e.label AS entry_label, t.code,
                g.code AS match_code, g.complete, l.*
            FROM (SELECT entry, line%s LIMIT ? OFFSET ?) page
            JOIN entry_line l ON l.entry = page.entry AND l.line = page.line
            JOIN entry e ON e.id = l.entry
            LEFT JOIN third_party t ON t.id = l.third_party
            LEFT JOIN match_line m ON m.entry = l.entry AND m.line = l.line AND m.live = 1
            LEFT JOIN match_group g ON g.id = m.match_group
            ORDER BY l.accounting_date, l.entry, l.line
            """;

    private final Sql sql;
    private final Periods periods;
    private final Companies companies;
    private final ThirdParties parties;

    protected ReadAccount() {
        this(null, null, null, null);
    }

    @Inject
    ReadAccount(Sql sql, Periods periods, Companies companies, ThirdParties parties) {
        this.sql = sql;
        this.periods = periods;
        this.companies = companies;
        this.parties = parties;
    }

    /**
     * Reads a page of all lines of an account.
     *
     * @param from the first day; what came before it in the fiscal year is in the opening balance
     * @param until the last day, in the same fiscal year
     * @param page from 1; a page behind the last one is empty
     * @throws NotFound for an account that is not there, or if no fiscal year holds the first day
     */
    public AccountPage lines(String account, LocalDate from, LocalDate until, int page) {
        return lines(LinesWanted.of(account, from, until), page, LINES_ON_PAGE);
    }

    /**
     * Reads a page of the lines that are wanted.
     *
     * @param page from 1; a page behind the last one is empty
     * @param size of a page, up to {@link #LINES_ON_PAGE}
     * @throws NotFound for an account or third party that is not there, or if no fiscal year holds the first day
     */
    public AccountPage lines(LinesWanted wanted, int page, int size) {
        if (page < 1 || size < 1 || size > LINES_ON_PAGE) {
            throw new IllegalArgumentException("page " + page + " of " + size);
        }
        var title = sql.find("SELECT title FROM account WHERE number = ?", row -> row.getString(1), wanted.account())
                .orElseThrow(() -> new NotFound(Account.class, wanted.account()));
        var year = periods.findYearOf(wanted.from()).orElseThrow(() -> new NotFound(FiscalYear.class, wanted.from()));
        var range = BookRange.of(year, periods.of(year.from()), wanted.from(), wanted.until());
        var some = new Some(wanted, wanted.thirdParty().isEmpty() ? List.of() : parties.gathered(wanted.thirdParty()));
        var currency = companies.get().currency();
        long skipped = Math.multiplyExact((long) page - 1, size);
        long before = Math.addExact(opening(some, range), some.sum(wanted.from(), wanted.until(), skipped));
        var opening = new Money(before, currency);
        var found = sql.list(
                LINES.formatted(some.where() + IN_ORDER),
                row -> line(row, currency),
                some.arguments(wanted.from(), wanted.until(), size, skipped));
        return new AccountPage(
                wanted.account(),
                title,
                wanted.from(),
                wanted.until(),
                opening,
                withBalances(found, opening),
                page,
                skipped + found.size() < some.count(),
                some.count());
    }

    /** What the lines stood at before the range; of an account as a whole, from the kept balances. */
    private long opening(Some some, BookRange range) {
        if (some.wanted.shown() != LinesWanted.Shown.ALL) {
            return 0;
        }
        if (!some.parties.isEmpty()) {
            return some.sum(range.year().from(), range.from().minusDays(1), Long.MAX_VALUE);
        }
        var whole = new ArrayList<Object>(List.of(some.wanted.account()));
        range.whole().stream()
                .filter(period -> period.until().isBefore(range.from()))
                .map(Period::from)
                .forEach(whole::add);
        long kept = whole.size() == 1 ? 0 : number(KEPT.formatted(Sql.marks(whole.size() - 1)), whole.toArray());
        var begun = periods.find(range.from()).orElseThrow().from();
        return begun.equals(range.from())
                ? kept
                : Math.addExact(kept, some.sum(begun, range.from().minusDays(1), Long.MAX_VALUE));
    }

    private long number(String query, Object... arguments) {
        return sql.find(query, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** The lines that are wanted, as a part of statements. */
    private final class Some {
        private final LinesWanted wanted;
        private final List<Integer> parties;
        private final int count;

        Some(LinesWanted wanted, List<Integer> parties) {
            this.wanted = wanted;
            this.parties = parties;
            count = (int) number("SELECT COUNT(*)" + where(), arguments(wanted.from(), wanted.until()));
        }

        String where() {
            var ofParties = parties.isEmpty() ? "" : " AND third_party IN (" + Sql.marks(parties.size()) + ")";
            return SOME + ofParties + wanted.shown().condition();
        }

        Object[] arguments(LocalDate from, LocalDate until, Object... end) {
            var arguments = new ArrayList<Object>(List.of(wanted.account(), from, until));
            arguments.addAll(parties);
            arguments.addAll(List.of(end));
            return arguments.toArray();
        }

        int count() {
            return count;
        }

        /** Debit less credit of the first lines of those days. */
        long sum(LocalDate from, LocalDate until, long lines) {
            var query = "SELECT SUM(debit) - SUM(credit) FROM (SELECT debit, credit" + where() + IN_ORDER
                    + " LIMIT ?) earlier";
            return lines == 0 ? 0 : number(query, arguments(from, until, lines));
        }
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
                matchCode(row),
                Optional.ofNullable(row.getObject("due_date", LocalDate.class)),
                new Money(row.getLong("debit"), currency),
                new Money(row.getLong("credit"), currency),
                Money.nil(currency));
    }

    private static String matchCode(ResultSet row) throws SQLException {
        int code = row.getInt("match_code");
        if (row.wasNull()) {
            return "";
        }
        return row.getBoolean("complete") ? new MatchCode(code).complete() : new MatchCode(code).partial();
    }
}
