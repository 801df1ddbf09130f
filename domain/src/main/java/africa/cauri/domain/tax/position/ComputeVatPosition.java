package africa.cauri.domain.tax.position;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
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

    private static final String ACCOUNTS =
            """
            SELECT number FROM account WHERE number LIKE '443%' OR number LIKE '444%' OR number LIKE '445%'
            ORDER BY number
            """;

    private final Sql sql;
    private final Companies companies;
    private final Periods periods;
    private final VatCodes codes;

    protected ComputeVatPosition() {
        this(null, null, null, null);
    }

    @Inject
    ComputeVatPosition(Sql sql, Companies companies, Periods periods, VatCodes codes) {
        this.sql = sql;
        this.companies = companies;
        this.periods = periods;
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
        var query = new PositionQuery(sql.list(ACCOUNTS, row -> row.getString(1)))
                .codes(from, until)
                .before(PositionRow.Part.BEFORE, periodStart(from), from)
                .before(PositionRow.Part.AFTER, periodStart(next), next)
                .settled(from, until);
        var rows = sql.list(query.text(), PositionRow::read, query.arguments());
        return new PositionRows(rows, companies.get(), codes.tariff()).position(from, until);
    }

    /** Outside of every period there is no line that could count. */
    private LocalDate periodStart(LocalDate day) {
        return periods.find(day).map(Period::from).orElse(day);
    }
}
