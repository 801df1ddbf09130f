package africa.cauri.tenants.registry;

import java.time.LocalDate;

/** What is known of a company before it becomes a tenant; see {@link Tenant} for the parts. */
public record NewTenant(
        String name,
        String country,
        String currency,
        AccountingSystem system,
        LocalDate fiscalYearFrom,
        LocalDate fiscalYearUntil) {}
