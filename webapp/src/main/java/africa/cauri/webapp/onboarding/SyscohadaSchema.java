package africa.cauri.webapp.onboarding;

import africa.cauri.domain.chart.LoadReferenceChart;
import africa.cauri.domain.company.WriteCompany;
import africa.cauri.domain.journal.OpenJournals;
import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.period.FirstFiscalYear;
import africa.cauri.domain.period.OpenFirstFiscalYear;
import africa.cauri.domain.tax.OpenVatCodes;
import africa.cauri.domain.template.OpenTemplates;
import africa.cauri.tenants.provisioning.BooksSchema;
import africa.cauri.tenants.registry.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** The SYSCOHADA books as the schema of each tenant. */
@ApplicationScoped
public class SyscohadaSchema implements BooksSchema {
    private static final int MINIMUM_SCHEMA_VERSION = 12;

    @Override
    public String migrations() {
        return "db/books";
    }

    @Override
    public int minimumVersion() {
        return MINIMUM_SCHEMA_VERSION;
    }

    @Override
    public Set<String> insertOnlyTables() {
        return Set.of("entry", "entry_line", "audit_event", "carried_line", "year_closing", "verification");
    }

    @Override
    public void seed(Connection connection, Tenant tenant) throws SQLException {
        var country = Country.valueOf(tenant.country());
        WriteCompany.into(connection, country);
        LoadReferenceChart.into(connection);
        OpenFirstFiscalYear.into(connection, new FirstFiscalYear(tenant.fiscalYearFrom(), tenant.fiscalYearUntil()));
        OpenJournals.into(connection);
        OpenVatCodes.into(connection, country);
        OpenTemplates.into(connection);
    }
}
