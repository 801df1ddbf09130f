package africa.cauri.domain.tax.position;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Sql;
import africa.cauri.domain.tax.VatCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Adds up the value added tax of posted entries. */
@ApplicationScoped
public class ComputeVatPosition {

    /** The lines of each code by rate and account; the rate is the one of the day of the document. */
    private static final String BY_CODE =
            """
            WITH rates AS (
                SELECT code, starts_on, percent, deductible,
                    LEAD(starts_on) OVER (PARTITION BY code ORDER BY starts_on) AS next_on
                FROM vat_rate)
            SELECT 'CODE' AS part, l.vat_code AS code, r.starts_on, l.account, COUNT(*) AS line_count,
                SUM(l.credit - l.debit) AS moved, 0 AS opened,
                SUM(ROUND(ROUND((l.credit - l.debit) * r.percent * 0.01) * r.deductible * 0.01)) AS expected
            FROM entry e JOIN entry_line l ON l.entry = e.id
                LEFT JOIN rates r ON r.code = l.vat_code AND r.starts_on <= e.document_date
                    AND (r.next_on IS NULL OR r.next_on > e.document_date)
            WHERE e.accounting_date BETWEEN ? AND ? AND e.nature = 'M' AND l.vat_code <> ''
            GROUP BY l.vat_code, r.starts_on, l.account
            """;

    /**
     * The accounts of tax before a day: kept balances of the periods that end before it, and the lines of the one that
     * it lies in. Opening entries repeat what the year before left; only those of the first year tell something new, and
     * they count on their own day already.
     */
    private static final String BEFORE =
            """
            UNION ALL
            SELECT '%s', '', NULL, account, 0, SUM(moved), SUM(opened), 0 FROM (
                SELECT b.account, IF(b.nature = 'M', b.credit - b.debit, 0) AS moved,
                    IF(b.nature = 'O', b.credit - b.debit, 0) AS opened
                FROM account_balance b JOIN period p ON p.starts_on = b.period
                WHERE (b.account LIKE '443%%' OR b.account LIKE '445%%' OR b.account LIKE '4449%%')
                    AND p.ends_on < ?
                    AND (b.nature = 'M'
                        OR b.nature = 'O' AND p.fiscal_year = (SELECT MIN(starts_on) FROM fiscal_year))
                UNION ALL
                SELECT l.account, IF(e.nature = 'M', l.credit - l.debit, 0),
                    IF(e.nature = 'O', l.credit - l.debit, 0)
                FROM account a JOIN entry_line l ON l.account = a.number JOIN entry e ON e.id = l.entry
                WHERE (a.number LIKE '443%%' OR a.number LIKE '445%%' OR a.number LIKE '4449%%')
                    AND l.accounting_date >= (SELECT starts_on FROM period WHERE ? BETWEEN starts_on AND ends_on)
                    AND (e.nature = 'M' AND l.accounting_date < ?
                        OR e.nature = 'O' AND l.accounting_date <= ?
                            AND e.fiscal_year = (SELECT MIN(starts_on) FROM fiscal_year))) AS parts
            GROUP BY account
            """;

    /** What settled a month: the lines without a code on accounts of tax, of entries that move 4441 or 4449 as well. */
    private static final String SETTLED =
            """
            UNION ALL
            SELECT 'SETTLED', '', NULL, l.account, 0, SUM(l.credit - l.debit), 0, 0
            FROM (
                SELECT DISTINCT s.entry
                FROM account a JOIN entry_line s ON s.account = a.number JOIN entry e ON e.id = s.entry
                WHERE a.number LIKE '444%' AND s.accounting_date BETWEEN ? AND ? AND e.nature = 'M') AS settlements
                JOIN entry_line l ON l.entry = settlements.entry
            WHERE l.vat_code = '' AND (l.account LIKE '443%' OR l.account LIKE '445%')
            GROUP BY l.account
            """;

    /** One statement, so that all of it tells of the same moment. */
    private static final String EVERYTHING = BY_CODE + BEFORE.formatted("BEFORE") + BEFORE.formatted("AFTER") + SETTLED;

    private final Sql sql;
    private final Companies companies;
    private final VatCodes codes;

    protected ComputeVatPosition() {
        this(null, null, null);
    }

    @Inject
    ComputeVatPosition(Sql sql, Companies companies, VatCodes codes) {
        this.sql = sql;
        this.companies = companies;
        this.codes = codes;
    }

    /**
     * Returns the position over some days, both included, by the accounting date of the entries. An entry that moves
     * 4441 or 4449 besides accounts of tax is the settlement of a month, dated its last day, and not part of what it
     * settles. The time it takes grows with the entries of these days, not with those before.
     *
     * @throws RuleBroken if the last day is before the first
     */
    @Transactional
    public VatPosition compute(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new RuleBroken(List.of(Rule.VAT_POSITION_ENDS_BEFORE_IT_STARTS.broken(from, until)));
        }
        var next = until.plusDays(1);
        var rows = sql.list(
                EVERYTHING,
                PositionRow::read,
                from,
                until,
                from,
                from,
                from,
                from,
                next,
                next,
                next,
                next,
                from,
                until);
        return new PositionRows(rows, companies.get(), codes.tariff()).position(from, until);
    }
}
