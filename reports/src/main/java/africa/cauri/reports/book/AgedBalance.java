package africa.cauri.reports.book;

import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What third parties owe, or are owed, on a day, by its age (balance âgée).
 *
 * @param rows one for each third party with open items, by code; lines without a third party have an empty code
 * @param totals of each column
 */
public record AgedBalance(LocalDate day, AgedBuckets buckets, List<Row> rows, Row totals) {

    /**
     * What is open with one third party.
     *
     * @param amounts by bucket, debit less credit
     */
    public record Row(String thirdParty, String name, List<Money> amounts, Money total) {

        static Row nil(String thirdParty, String name, int buckets, Money nil) {
            return new Row(thirdParty, name, Collections.nCopies(buckets, nil), nil);
        }

        Row add(int place, Money amount) {
            var sums = new ArrayList<>(amounts);
            sums.set(place, sums.get(place).add(amount));
            return new Row(thirdParty, name, List.copyOf(sums), total.add(amount));
        }
    }
}
