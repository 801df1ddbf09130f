package africa.cauri.domain.sample.story;

import java.time.LocalDate;

/** An invoice to a customer, and what of it is open. */
final class Invoice {

    private final Customer customer;
    private final String number;
    private final LocalDate day;
    private final long gross;
    private final long net;
    private long open;
    private boolean touched;

    Invoice(Customer customer, String number, LocalDate day, long gross, long net) {
        this.customer = customer;
        this.number = number;
        this.day = day;
        this.gross = gross;
        this.net = net;
        this.open = gross;
    }

    Customer customer() {
        return customer;
    }

    String number() {
        return number;
    }

    LocalDate day() {
        return day;
    }

    LocalDate due() {
        return day.plusDays(customer.days());
    }

    long net() {
        return net;
    }

    long open() {
        return open;
    }

    boolean isOpen() {
        return open > 0;
    }

    /** Whether something was paid or credited, and something is left. */
    boolean isPartlyOpen() {
        return touched && open > 0;
    }

    /** Whether nothing was paid or credited yet. */
    boolean isWhole() {
        return open == gross;
    }

    void settle(long amount) {
        if (amount > open) {
            throw new IllegalStateException(number + ": " + amount + " of " + open);
        }
        open -= amount;
        touched = true;
    }
}
