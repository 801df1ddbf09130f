package africa.cauri.domain.closing.checklist;

import africa.cauri.domain.company.Company;
import java.time.LocalDate;

/**
 * The days that a checklist is about.
 *
 * @param fiscalYear the first day of their year
 */
public record ChecklistRange(Company company, LocalDate fiscalYear, LocalDate from, LocalDate until) {}
