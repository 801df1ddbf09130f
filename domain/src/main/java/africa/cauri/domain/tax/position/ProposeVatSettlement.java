package africa.cauri.domain.tax.position;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Proposes the entry that settles the value added tax of a month. */
@ApplicationScoped
public class ProposeVatSettlement {

    private static final String DUE = "4441";
    private static final String CREDIT = "4449";

    private static final String OPEN_BELOW =
            """
            SELECT number FROM account WHERE number LIKE CONCAT(?, '%') AND postable AND NOT closed
            ORDER BY number LIMIT 1
            """;

    private final Sql sql;
    private final ComputeVatPosition position;

    protected ProposeVatSettlement() {
        this(null, null);
    }

    @Inject
    ProposeVatSettlement(Sql sql, ComputeVatPosition position) {
        this.sql = sql;
        this.position = position;
    }

    /**
     * Returns the lines that settle what stands on the accounts of tax at the end of the last day. Nothing is written.
     *
     * @param from the first day of the month
     * @param until its last day
     * @throws RuleBroken if the last day is before the first, or if neither 4441 nor 4449, or nothing below one of
     *     them, is open to entry
     */
    @Transactional
    public VatSettlement propose(LocalDate from, LocalDate until) {
        return VatSettlement.of(position.compute(from, until), open(DUE), open(CREDIT));
    }

    private AccountNumber open(String account) {
        return sql.find(OPEN_BELOW, row -> new AccountNumber(row.getString(1)), account)
                .orElseThrow(() -> new RuleBroken(List.of(Rule.VAT_SETTLEMENT_WITHOUT_ACCOUNT.broken(account))));
    }
}
