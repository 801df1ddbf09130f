package africa.cauri.webapp.api.tenants;

import africa.cauri.webapp.onboarding.CompanyForm;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * The body of {@code POST /api/v1/tenants}.
 *
 * @param country two letters of ISO 3166-1, one of the OHADA states
 * @param currency three letters of ISO 4217, the legal tender of the state
 * @param system {@code normal} or {@code smt}
 */
public record TenantRequest(String name, String country, String currency, FiscalYear fiscalYear, String system) {
    @JsonbCreator
    public TenantRequest(
            @JsonbProperty("name") String name,
            @JsonbProperty("country") String country,
            @JsonbProperty("currency") String currency,
            @JsonbProperty("fiscalYear") FiscalYear fiscalYear,
            @JsonbProperty("system") String system) {
        this.name = name;
        this.country = country;
        this.currency = currency;
        this.fiscalYear = fiscalYear;
        this.system = system;
    }

    /** First and last day, as {@code 2026-01-31}. */
    public record FiscalYear(String from, String until) {
        @JsonbCreator
        public FiscalYear(@JsonbProperty("from") String from, @JsonbProperty("until") String until) {
            this.from = from;
            this.until = until;
        }
    }

    CompanyForm form() {
        String from = fiscalYear == null ? null : fiscalYear.from();
        String until = fiscalYear == null ? null : fiscalYear.until();
        return new CompanyForm(name, country, currency, system, from, until);
    }
}
