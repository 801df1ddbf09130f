package africa.cauri.tenants.registry;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A company whose books are kept here, in a schema of its own.
 *
 * <p>Life: registered as PROVISIONING, ACTIVE once its schema is complete, OUTDATED while its schema is older than the
 * program needs, SUSPENDED and back, DELETED at the end.
 *
 * @param country two letters of ISO 3166-1
 * @param currency three letters of ISO 4217
 * @param fiscalYearFrom first day of the first fiscal year
 * @param fiscalYearUntil last day of the first fiscal year
 * @param colour of its pages, such as {@code #1f6f54}
 * @param schemaVersion number of its last migration, 0 before the first
 */
public record Tenant(
        TenantKey key,
        String firmKey,
        String name,
        String country,
        String currency,
        AccountingSystem system,
        LocalDate fiscalYearFrom,
        LocalDate fiscalYearUntil,
        String colour,
        boolean demo,
        TenantState state,
        int schemaVersion)
        implements Serializable {}
