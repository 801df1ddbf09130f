package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What customers pay: on the day, late, in parts, all at once, or not at all. */
final class Receipts {

    private static final int MOST_AT_ONCE = 6;
    private static final int DAY_OF_MONTHLY_PAYMENT = 10;
    private static final String WITHHELD = "4492";

    private final World world;
    private final Treasury treasury;
    private final List<Invoice> invoices = new ArrayList<>();

    Receipts(World world, Treasury treasury) {
        this.world = world;
        this.treasury = treasury;
    }

    /** Returns the invoices that are not paid, the oldest first. */
    List<Invoice> open() {
        invoices.removeIf(invoice -> !invoice.isOpen());
        return List.copyOf(invoices);
    }

    /** Foresees how the invoice will be paid, after that day. */
    void expect(Invoice invoice, LocalDate today) {
        invoices.add(invoice);
        var due = invoice.due().isBefore(today) ? today : invoice.due();
        var dice = world.dice();
        switch (invoice.customer().habit()) {
            case PROMPT, FAILED -> whole(invoice, due.plusDays(dice.between(0, 5)));
            case LATE -> whole(invoice, due.plusDays(dice.between(8, 45)));
            case SLOW -> whole(invoice, due.plusDays(dice.between(45, 110)));
            case PART -> parts(invoice, due);
            case MONTHLY -> world.agenda().note(monthly(due), () -> all(invoice.customer(), monthly(due)));
        }
    }

    private LocalDate monthly(LocalDate due) {
        return world.days().from(due.plusMonths(1).withDayOfMonth(DAY_OF_MONTHLY_PAYMENT));
    }

    private void whole(Invoice invoice, LocalDate day) {
        note(invoice, day, 100);
    }

    /** Two parts; of one in twelve the second never comes. */
    private void parts(Invoice invoice, LocalDate due) {
        var first = due.plusDays(world.dice().between(0, 12));
        note(invoice, first, world.dice().between(4, 7) * 10);
        if (!world.dice().percent(8)) {
            note(invoice, first.plusDays(world.dice().between(25, 60)), 100);
        }
    }

    private void note(Invoice invoice, LocalDate wanted, long percent) {
        var day = world.days().from(wanted);
        world.agenda().note(day, () -> pay(invoice, day, percent));
    }

    private void pay(Invoice invoice, LocalDate day, long percent) {
        var customer = invoice.customer();
        if (!invoice.isOpen() || !customer.pays(day)) {
            return;
        }
        long amount = percent == 100 ? invoice.open() : world.profile().round(invoice.open() * percent / 100);
        var label = (percent == 100 ? "Règlement facture " : "Acompte sur facture ") + invoice.number() + " "
                + customer.name();
        long kept = withheld(invoice, amount);
        invoice.settle(amount);
        receive(customer, day, label, List.of(new Side(Sales.RECEIVABLE, customer.code(), amount)), kept);
    }

    /** Everything that is due, with one payment; what is left over follows with the next one. */
    private void all(Customer customer, LocalDate day) {
        var due = invoices.stream()
                .filter(invoice -> invoice.isOpen() && invoice.customer().equals(customer))
                .filter(invoice -> !invoice.due().isAfter(day))
                .limit(MOST_AT_ONCE)
                .toList();
        if (due.isEmpty()) {
            return;
        }
        var numbers = due.stream().map(Invoice::number).collect(Collectors.joining(", "));
        var label = (due.size() == 1 ? "Règlement facture " : "Règlement factures ") + numbers;
        var sides = new ArrayList<Side>();
        long kept = 0;
        for (var invoice : due) {
            kept += withheld(invoice, invoice.open());
            sides.add(new Side(Sales.RECEIVABLE, customer.code(), invoice.open()));
            invoice.settle(invoice.open());
        }
        receive(customer, day, label, sides, kept);
    }

    private void receive(Customer customer, LocalDate day, String label, List<Side> settled, long kept) {
        var withheld = kept == 0 ? List.<Side>of() : List.of(Side.of(WITHHELD, kept));
        treasury.receive(customer.mode(), day, label, settled, withheld);
    }

    /** The advance on income tax that some customers keep, on the net amount of an invoice that is paid whole. */
    private long withheld(Invoice invoice, long amount) {
        return invoice.customer().withholds() && invoice.isWhole() && amount == invoice.open()
                ? Profile.share(invoice.net(), world.profile().setting("withheld"))
                : 0;
    }
}
