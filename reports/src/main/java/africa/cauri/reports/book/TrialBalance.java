package africa.cauri.reports.book;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * The balance générale of a range of days of one fiscal year (AUDCIF art. 19).
 *
 * @param rows one for each account with lines, or for each group of accounts, by their numbers as text
 * @param totals of each column; debits and credits are equal
 */
public record TrialBalance(LocalDate from, LocalDate until, List<TrialBalanceRow> rows, TrialBalanceRow totals) {

    static TrialBalance of(LocalDate from, LocalDate until, List<TrialBalanceRow> rows, Currency currency) {
        var nil = Money.nil(currency);
        var empty = new TrialBalanceRow("", "", nil, nil, nil, nil, nil, nil);
        return new TrialBalance(from, until, rows, rows.stream().reduce(empty, TrialBalanceRow::add));
    }
}
