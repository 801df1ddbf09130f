package africa.cauri.domain.sample.story;

import java.time.LocalDate;

/** What a customer that failed will hardly pay, at the end of the year. */
final class DoubtfulDebts {

    private static final int DAYS = 120;
    private static final String DOUBTFUL = "4162";
    private static final String CHARGE = "6594";
    private static final String ALLOWANCE = "4912";

    private final World world;
    private final Receipts receipts;

    DoubtfulDebts(World world, Receipts receipts) {
        this.world = world;
        this.receipts = receipts;
    }

    /** Sets the invoices apart, and half of what they are worth without tax against them. */
    void endOfYear(LocalDate end) {
        for (var invoice : receipts.open()) {
            var customer = invoice.customer();
            if (!customer.pays(end) && invoice.due().plusDays(DAYS).isBefore(end)) {
                long amount = invoice.open();
                var number = world.book().number("DX", end);
                world.book()
                        .slip("OD", end, number, "Créance douteuse facture " + invoice.number() + " " + customer.name())
                        .debit(DOUBTFUL, amount, line -> line.of(customer.code())
                                .due(invoice.due()))
                        .credit(Sales.RECEIVABLE, amount, line -> line.of(customer.code())
                                .due(invoice.due()))
                        .post();
                long half = world.profile().round(invoice.net() / 2);
                world.book()
                        .slip("OD", end, number + "-D", "Dépréciation de la créance " + invoice.number())
                        .debit(CHARGE, half)
                        .credit(ALLOWANCE, half)
                        .post();
                invoice.settle(amount);
            }
        }
    }
}
