package africa.cauri.webapp.onboarding;

import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.period.FiscalYearRules;
import africa.cauri.tenants.registry.AccountingSystem;
import africa.cauri.tenants.registry.NewTenant;
import africa.cauri.webapp.form.FieldError;
import africa.cauri.webapp.form.FormRefused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a company of a form, or says everything that is wrong with it. */
final class CompanyRules {
    private static final int LONGEST_NAME = 120;

    private final List<FieldError> errors = new ArrayList<>();

    private CompanyRules() {}

    /** The company of the form, or {@link FormRefused} with every error at once. */
    static NewTenant check(CompanyForm form) {
        var rules = new CompanyRules();
        String name = rules.name(form.name());
        Optional<Country> country = rules.oneOf(Country.class, "country", form.country());
        rules.currency(form.currency(), country);
        Optional<AccountingSystem> system = rules.oneOf(AccountingSystem.class, "system", form.system());
        Optional<LocalDate> from = rules.date("fiscalYear.from", form.fiscalYearFrom());
        Optional<LocalDate> until = rules.date("fiscalYear.until", form.fiscalYearUntil());
        if (from.isPresent() && until.isPresent()) {
            FiscalYearRules.violations(from.get(), until.get()).forEach(rules::fiscalYear);
        }
        if (!rules.errors.isEmpty()) {
            throw new FormRefused(rules.errors);
        }
        return new NewTenant(
                name,
                country.orElseThrow().name(),
                form.currency().strip(),
                system.orElseThrow(),
                from.orElseThrow(),
                until.orElseThrow());
    }

    private String name(String text) {
        String name = text == null ? "" : text.strip();
        if (name.isEmpty()) {
            errors.add(FieldError.of("name", "REQUIRED"));
        } else if (name.length() > LONGEST_NAME) {
            errors.add(FieldError.of("name", "TOO_LONG", LONGEST_NAME));
        } else if (name.codePoints().anyMatch(Character::isISOControl)) {
            errors.add(FieldError.of("name", "CONTROL_CHARACTER"));
        }
        return name;
    }

    private <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String field, String text) {
        if (text == null || text.isBlank()) {
            errors.add(FieldError.of(field, "REQUIRED"));
            return Optional.empty();
        }
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        List<E> values = Arrays.asList(type.getEnumConstants());
        Optional<E> found =
                values.stream().filter(value -> value.name().equals(wanted)).findFirst();
        if (found.isEmpty()) {
            errors.add(FieldError.of(field, "NOT_ONE_OF", text.strip(), values));
        }
        return found;
    }

    /** Books are kept in the legal tender of the state (AUDCIF art. 17-1). */
    private void currency(String text, Optional<Country> country) {
        if (text == null || text.isBlank()) {
            errors.add(FieldError.of("currency", "REQUIRED"));
        } else if (country.isPresent()) {
            String legal = country.get().legalTender().name();
            if (!legal.equals(text.strip())) {
                errors.add(FieldError.of("currency", "NOT_LEGAL_TENDER", text.strip(), country.get(), legal));
            }
        }
    }

    private Optional<LocalDate> date(String field, String text) {
        if (text == null || text.isBlank()) {
            errors.add(FieldError.of(field, "REQUIRED"));
            return Optional.empty();
        }
        Optional<LocalDate> date = parse(text.strip());
        if (date.isEmpty()) {
            errors.add(FieldError.of(field, "NOT_A_DATE", text.strip()));
        }
        return date;
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private void fiscalYear(Violation violation) {
        String field =
                switch (violation.rule()) {
                    case FISCAL_YEAR_BEFORE_SYSCOHADA -> "fiscalYear.from";
                    case FISCAL_YEAR_ENDS_BEFORE_IT_STARTS, FISCAL_YEAR_TOO_LONG -> "fiscalYear.until";
                    default -> throw new IllegalStateException(violation.toString());
                };
        errors.add(
                FieldError.of(field, violation.rule().name(), violation.args().toArray()));
    }
}
