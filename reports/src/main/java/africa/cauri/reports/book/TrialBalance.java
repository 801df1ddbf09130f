package africa.cauri.reports.book;

import africa.cauri.domain.kernel.Currency;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The balance générale of a range of days of one fiscal year (AUDCIF art. 19).
 *
 * @param rows one for each account with lines, or for each group of accounts, by their numbers as text
 * @param totals of each column; debits and credits are equal
 */
public record TrialBalance(LocalDate from, LocalDate until, List<TrialBalanceRow> rows, TrialBalanceRow totals) {

    /** Returns only the rows whose numbers begin with one of those digits, with their totals. */
    public TrialBalance below(String... digits) {
        var some = rows.stream()
                .filter(row -> Stream.of(digits).anyMatch(row.account()::startsWith))
                .toList();
        return of(from, until, some, totals.movementDebit().currency());
    }

    static TrialBalance of(LocalDate from, LocalDate until, List<TrialBalanceRow> rows, Currency currency) {
        return new TrialBalance(
                from, until, rows, rows.stream().reduce(TrialBalanceRow.nil(currency), TrialBalanceRow::add));
    }
}
