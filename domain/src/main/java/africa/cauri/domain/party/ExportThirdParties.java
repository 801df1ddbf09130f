package africa.cauri.domain.party;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.csv.CsvWriter;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;

/** Writes the third parties as CSV, all but those that were merged into others. */
@ApplicationScoped
public class ExportThirdParties {

    private final Acting acting;
    private final ThirdParties parties;
    private final Companies companies;

    protected ExportThirdParties() {
        this(null, null, null);
    }

    @Inject
    ExportThirdParties(Acting acting, ThirdParties parties, Companies companies) {
        this.acting = acting;
        this.parties = parties;
        this.companies = companies;
    }

    /**
     * Writes a row for each third party, by their codes: {@code code;name;kind;collective_account;closed;country;
     * address;email;phone;payment_days;end_of_month;payment_day;credit_limit;identifiers;bank_accounts;mobile_money},
     * yes and no as 1 and 0, the last three as {@code name=number|name=number}. {@link ImportThirdParties} reads it
     * again.
     */
    @Transactional
    public void export(OutputStream csv) {
        acting.actor().require(Power.READ);
        var currency = companies.get().currency();
        var writer = new CsvWriter(csv, ThirdPartiesCsv.COLUMNS);
        parties.each(party -> writer.row(ThirdPartiesCsv.values(party.sheet(currency))));
        writer.flush();
    }
}
