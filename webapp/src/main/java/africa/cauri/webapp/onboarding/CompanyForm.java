package africa.cauri.webapp.onboarding;

/** What someone says of a new company, as they wrote it; dates as {@code 2026-01-31}. Parts may be missing. */
public record CompanyForm(
        String name, String country, String currency, String system, String fiscalYearFrom, String fiscalYearUntil) {}
