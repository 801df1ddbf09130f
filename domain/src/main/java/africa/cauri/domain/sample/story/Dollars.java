package africa.cauri.domain.sample.story;

import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Business in dollars: invoices at the rate of their day, payments at the historical rate with the difference in 656 or
 * 756 (AUDCIF art. 53), and what is not needed sold for francs. Rates are whole francs, so that nothing is rounded.
 */
final class Dollars {

    private static final String BANK = "521501";
    private static final String JOURNAL = "BD";
    private static final String TRANSFERS = "585";
    private static final long CENTS = 100;

    private final World world;
    private final Goods goods;
    private final List<Customer> customers;
    private long held;

    Dollars(World world, Goods goods) {
        this.world = world;
        this.goods = goods;
        customers =
                Customer.of(world.profile()).stream().filter(Customer::isAbroad).toList();
        held = world.profile().setting("usd.held") * CENTS;
    }

    private long rate(LocalDate day) {
        return world.profile().monthly("rate", day);
    }

    private static ForeignAmount worth(long cents, long rate) {
        return new ForeignAmount(new Money(cents, Currency.USD), BigDecimal.valueOf(rate));
    }

    /** Returns what the account begins with. */
    long opening(LocalDate day) {
        return held * rate(day);
    }

    ForeignAmount openingWorth(LocalDate day) {
        return worth(held, rate(day));
    }

    boolean areUsed() {
        return !customers.isEmpty();
    }

    void live(LocalDate day) {
        if (!areUsed()) {
            return;
        }
        long thousandths =
                world.profile().setting("usd.invoices") * 1000 / world.days().in(day);
        for (long left = world.dice().times(thousandths); left > 0; left--) {
            invoice(world.dice().pick(customers, Customer::weight), day);
        }
        if (day.equals(world.days().from(day.withDayOfMonth(20)))) {
            sell(day);
        }
    }

    private void invoice(Customer customer, LocalDate day) {
        var row = world.profile().rows("product").get(0);
        long net = world.dice().between(24, 150) * 25 * CENTS;
        long cents = net + world.profile().vat(net);
        long rate = rate(day);
        var number = world.book().number("FV", day);
        var due = day.plusDays(customer.days());
        world.book()
                .slip("VE", day, number, "Facture " + number + " " + customer.name() + " (USD)")
                .debit(Sales.RECEIVABLE, cents * rate, line -> line.of(customer.code())
                        .due(due)
                        .worth(worth(cents, rate)))
                .credit(row.text(1), net * rate, line -> line.taxed(row.text(2)))
                .credit(Vat.account(row.text(2)), (cents - net) * rate, line -> line.taxed(row.text(2)))
                .post();
        goods.sold(net * rate);
        long late = customer.habit() == Customer.Habit.PROMPT
                ? world.dice().between(0, 6)
                : world.dice().between(10, 50);
        var paid = world.days().from(due.plusDays(late));
        world.agenda().note(paid, () -> receive(new Owed(customer, number, cents, rate), paid));
    }

    /** An invoice in dollars, at the rate of its day. */
    private record Owed(Customer customer, String number, long cents, long rate) {}

    private void receive(Owed owed, LocalDate day) {
        long rate = rate(day);
        long gain = owed.cents() * (rate - owed.rate());
        var slip = world.book()
                .slip(
                        JOURNAL,
                        day,
                        world.book().number(JOURNAL, day),
                        "Règlement facture " + owed.number() + " "
                                + owed.customer().name())
                .debit(BANK, owed.cents() * rate, line -> line.worth(worth(owed.cents(), rate)))
                .credit(Sales.RECEIVABLE, owed.cents() * owed.rate(), line -> line.of(
                                owed.customer().code())
                        .worth(worth(owed.cents(), owed.rate())));
        slip.move(gain < 0 ? "656" : "756", -gain).post();
        held += owed.cents();
    }

    private void sell(LocalDate day) {
        long least = world.profile().setting("usd.least") * CENTS;
        long cents = (held - least) / (500 * CENTS) * (500 * CENTS);
        if (cents <= 0) {
            return;
        }
        long amount = cents * rate(day);
        var reference = world.book().number("VI", day);
        var label = "Vente de devises " + reference;
        world.book()
                .slip(JOURNAL, day, reference, label)
                .debit(TRANSFERS, amount)
                .credit(BANK, amount, line -> line.worth(worth(cents, rate(day))))
                .post();
        world.book()
                .slip(Mode.BANK.journal(), day, reference, label)
                .debit(Mode.BANK.account(), amount)
                .credit(TRANSFERS, amount)
                .post();
        held -= cents;
    }

    /** Values what the account holds at the rate of the last month; money is worth what it is worth. */
    void endOfYear(LocalDate end) {
        long gain = held * rate(end) - world.book().balance(BANK);
        world.book()
                .slip("OD", end, "DEV-" + end.getYear(), "Compte en dollars au cours de clôture " + rate(end))
                .move(BANK, gain)
                .move(gain < 0 ? "676" : "776", -gain)
                .post();
    }
}
