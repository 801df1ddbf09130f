package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be paid.
 *
 * @param must whether it comes before all that can wait: wages, the state, the bank
 * @param debits what is settled by it
 * @param withheld what is kept of it, and owed to somebody else
 */
record Bill(LocalDate due, boolean must, Mode mode, String label, List<Side> debits, List<Side> withheld) {

    static Bill must(LocalDate due, String label, List<Side> debits) {
        return new Bill(due, true, Mode.BANK, label, debits, List.of());
    }

    static Bill supplier(LocalDate due, Mode mode, String label, Side debit) {
        return new Bill(due, false, mode, label, List.of(debit), List.of());
    }

    boolean canWait() {
        return !must;
    }

    /** What leaves the company's hands. */
    long amount() {
        return sum(debits) - sum(withheld);
    }

    private static long sum(List<Side> sides) {
        return sides.stream().mapToLong(Side::amount).sum();
    }
}
