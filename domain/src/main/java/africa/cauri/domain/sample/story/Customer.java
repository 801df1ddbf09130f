package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who buys on credit.
 *
 * @param days until an invoice is due
 * @param weight how often the customer comes, compared with others
 * @param tag {@code RETENUE} if tax is withheld from what is paid, {@code USD} if invoices are in dollars, or nothing
 */
record Customer(String code, String name, String city, int days, long weight, Habit habit, Mode mode, String tag) {

    private static final LocalDate LAST_PAYMENT_OF_THE_FAILED = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST_ORDER_OF_THE_FAILED = LocalDate.of(2024, 6, 1);

    /** How customers pay. */
    enum Habit {
        /** On the day, more or less. */
        PROMPT,
        /** Some weeks late. */
        LATE,
        /** Months late. */
        SLOW,
        /** A part, and the rest later or never. */
        PART,
        /** Everything that is due, once a month. */
        MONTHLY,
        /** No more, since the customer failed. */
        FAILED
    }

    static List<Customer> of(Profile profile) {
        var customers = new ArrayList<Customer>();
        for (var row : profile.rows("customer")) {
            customers.add(new Customer(
                    "C%03d".formatted(customers.size() + 1),
                    row.text(0),
                    row.text(1),
                    Math.toIntExact(row.number(2)),
                    row.number(3),
                    Habit.valueOf(row.text(4)),
                    Mode.valueOf(row.text(5)),
                    row.text(6)));
        }
        return customers;
    }

    boolean buys(LocalDate day) {
        return habit != Habit.FAILED || day.isBefore(LAST_ORDER_OF_THE_FAILED);
    }

    boolean pays(LocalDate day) {
        return habit != Habit.FAILED || day.isBefore(LAST_PAYMENT_OF_THE_FAILED);
    }

    boolean withholds() {
        return tag.equals("RETENUE");
    }

    boolean isAbroad() {
        return tag.equals("USD");
    }
}
