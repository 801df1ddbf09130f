package africa.cauri.domain.tax.position;

import africa.cauri.domain.sql.Sql;
import africa.cauri.domain.tax.position.PositionRow.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The one statement that a position is read with, so that all of it tells of the same moment. The joins go in the order
 * they are written in, by the indexes they name: left alone, the database reads all entries of all years.
 */
final class PositionQuery {

    /** The lines of each code by rate and account; the rate is the one of the day of the document. */
    private static final String CODES =
            """
            WITH rates AS (
                SELECT code, starts_on, percent, deductible,
                    LEAD(starts_on) OVER (PARTITION BY code ORDER BY starts_on) AS next_on
                FROM vat_rate)
            SELECT 'CODE' AS part, l.vat_code AS code, r.starts_on, l.account, COUNT(*) AS line_count,
                SUM(l.credit - l.debit) AS moved, 0 AS opened,
                SUM(ROUND(ROUND((l.credit - l.debit) * r.percent * 0.01) * r.deductible * 0.01)) AS expected
            FROM entry e FORCE INDEX (entry_date) STRAIGHT_JOIN entry_line l ON l.entry = e.id
                LEFT JOIN rates r ON r.code = l.vat_code AND r.starts_on <= e.document_date
                    AND (r.next_on IS NULL OR r.next_on > e.document_date)
            WHERE e.accounting_date BETWEEN ? AND ? AND e.nature = 'M' AND l.vat_code <> ''
            GROUP BY l.vat_code, r.starts_on, l.account
            """;

    /**
     * The accounts of tax before a day: kept balances of the periods that end before it, and the lines of the one that
     * it lies in. Opening entries repeat what the year before left; only those of the first year tell something new,
     * and they count on their own day already.
     */
    private static final String BEFORE =
            """
            UNION ALL
            SELECT ?, '', NULL, account, 0, SUM(moved), SUM(opened), 0 FROM (
                SELECT b.account, IF(b.nature = 'M', b.credit - b.debit, 0) AS moved,
                    IF(b.nature = 'O', b.credit - b.debit, 0) AS opened
                FROM account_balance b STRAIGHT_JOIN period p ON p.starts_on = b.period
                WHERE b.account IN (ACCOUNTS) AND p.ends_on < ?
                    AND (b.nature = 'M'
                        OR b.nature = 'O' AND p.fiscal_year = (SELECT MIN(starts_on) FROM fiscal_year))
                UNION ALL
                SELECT l.account, IF(e.nature = 'M', l.credit - l.debit, 0),
                    IF(e.nature = 'O', l.credit - l.debit, 0)
                FROM entry_line l FORCE INDEX (entry_line_account) STRAIGHT_JOIN entry e ON e.id = l.entry
                WHERE l.account IN (ACCOUNTS) AND l.accounting_date BETWEEN ? AND ?
                    AND (e.nature = 'M' AND l.accounting_date < ?
                        OR e.nature = 'O' AND e.fiscal_year = (SELECT MIN(starts_on) FROM fiscal_year))) AS parts
            GROUP BY account
            """;

    /** What settled a month: the lines without a code on accounts of tax, of entries that move 4441 or 4449 as well. */
    private static final String SETTLED =
            """
            UNION ALL
            SELECT 'SETTLED', '', NULL, l.account, 0, SUM(l.credit - l.debit), 0, 0
            FROM (
                SELECT DISTINCT s.entry
                FROM entry_line s FORCE INDEX (entry_line_account) STRAIGHT_JOIN entry e ON e.id = s.entry
                WHERE s.account IN (ACCOUNTS) AND s.accounting_date BETWEEN ? AND ? AND e.nature = 'M') AS settlements
                STRAIGHT_JOIN entry_line l ON l.entry = settlements.entry
            WHERE l.vat_code = '' AND (l.account LIKE '443%' OR l.account LIKE '445%')
            GROUP BY l.account
            """;

    private final List<String> sumAccounts;
    private final List<String> settlementAccounts;
    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    /**
     * Begins a query.
     *
     * @param accounts every account below 443, 444 and 445
     */
    PositionQuery(List<String> accounts) {
        settlementAccounts =
                accounts.stream().filter(number -> number.startsWith("444")).toList();
        sumAccounts = accounts.stream()
                .filter(number -> !number.startsWith("444") || number.startsWith("4449"))
                .toList();
    }

    PositionQuery codes(LocalDate from, LocalDate until) {
        text.append(CODES);
        arguments.addAll(List.of(from, until));
        return this;
    }

    /** Adds what was on the accounts before a day of the period that starts on the other. */
    PositionQuery before(Part part, LocalDate periodStart, LocalDate day) {
        text.append(BEFORE.replace("ACCOUNTS", Sql.marks(sumAccounts.size())));
        arguments.add(part);
        arguments.addAll(sumAccounts);
        arguments.add(day);
        arguments.addAll(sumAccounts);
        arguments.addAll(List.of(periodStart, day, day));
        return this;
    }

    PositionQuery settled(LocalDate from, LocalDate until) {
        text.append(SETTLED.replace("ACCOUNTS", Sql.marks(settlementAccounts.size())));
        arguments.addAll(settlementAccounts);
        arguments.addAll(List.of(from, until));
        return this;
    }

    String text() {
        return text.toString();
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
