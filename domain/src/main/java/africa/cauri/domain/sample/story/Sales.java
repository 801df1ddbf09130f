package africa.cauri.domain.sample.story;

import africa.cauri.domain.journal.DraftLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is sold on credit: invoices as the season brings them, now and then a credit note. */
final class Sales {

    static final String RECEIVABLE = "4111";

    private final World world;
    private final Receipts receipts;
    private final Goods goods;
    private final List<Product> products;
    private final List<Customer> customers;

    Sales(World world, Receipts receipts, Goods goods) {
        this.world = world;
        this.receipts = receipts;
        this.goods = goods;
        products = world.profile().rows("product").stream()
                .map(row -> Product.of(row, world.profile()))
                .toList();
        customers = Customer.of(world.profile()).stream()
                .filter(customer -> !customer.isAbroad())
                .toList();
    }

    /**
     * A family of what is sold; the amounts are those of a line of an invoice.
     *
     * @param hour what an hour costs, if it is sold by the hour; otherwise 0
     */
    record Product(String label, String account, String vatCode, long weight, long least, long most, long hour) {

        static Product of(Row row, Profile profile) {
            return new Product(
                    row.text(0),
                    row.text(1),
                    row.text(2),
                    row.number(3),
                    profile.amount(row, 4),
                    profile.amount(row, 5),
                    row.fields().size() > 6 ? profile.amount(row, 6) : 0);
        }
    }

    /** A line of an invoice. */
    private record Sold(Product product, long net, String label) {}

    void live(LocalDate day) {
        var profile = world.profile();
        long thousandths = profile.setting("invoices")
                * 1000
                * profile.season(day)
                / 100
                / world.days().in(day);
        for (long left = world.dice().times(thousandths); left > 0; left--) {
            var buying =
                    customers.stream().filter(customer -> customer.buys(day)).toList();
            invoice(world.dice().pick(buying, Customer::weight), day);
        }
    }

    private void invoice(Customer customer, LocalDate day) {
        var sold = sold(day);
        long net = sold.stream().mapToLong(Sold::net).sum();
        long vat = world.profile().vat(net);
        var number = world.book().number("FV", day);
        var invoice = new Invoice(customer, number, day, net + vat, net);
        var slip = world.book()
                .slip("VE", day, number, "Facture " + number + " " + customer.name())
                .debit(RECEIVABLE, net + vat, line -> line.of(customer.code()).due(invoice.due()));
        for (var each : sold) {
            var product = each.product();
            slip.credit(product.account(), each.net(), line -> line.labelled(each.label())
                    .taxed(product.vatCode()));
        }
        var code = sold.get(0).product().vatCode();
        slip.credit(Vat.account(code), vat, line -> line.taxed(code)).post();
        goods.sold(net);
        receipts.expect(invoice, day);
        if (world.dice().percent(2)) {
            world.agenda().note(world.days().from(day.plusDays(6)), () -> creditNote(invoice, sold.get(0)));
        }
    }

    private List<Sold> sold(LocalDate day) {
        var sold = new ArrayList<Sold>();
        long inflation = 100 + 4L * (day.getYear() - 2024);
        for (long left = world.dice().between(1, 3); left > 0; left--) {
            var product = world.dice().pick(products, Product::weight);
            if (sold.stream().noneMatch(other -> other.product().equals(product))) {
                sold.add(sold(product, world.dice().between(product.least(), product.most()) * inflation / 100));
            }
        }
        return sold;
    }

    private Sold sold(Product product, long price) {
        if (product.hour() == 0) {
            return new Sold(product, world.profile().round(price), product.label());
        }
        long hours = Math.max(1, price / product.hour());
        return new Sold(product, hours * product.hour(), product.label() + ", " + hours + " heures");
    }

    /** Goods that came back; of an invoice that nothing was paid of yet. */
    private void creditNote(Invoice invoice, Sold returned) {
        if (!invoice.isWhole()) {
            return;
        }
        var day = world.days().from(invoice.day().plusDays(6));
        long net = world.profile().round(returned.net() / world.dice().between(6, 12));
        long vat = world.profile().vat(net);
        var number = world.book().number("AV", day);
        var code = returned.product().vatCode();
        world.book()
                .slip("VE", day, number, "Avoir sur facture " + invoice.number())
                .debit(returned.product().account(), net, line -> line.taxed(code))
                .debit(Vat.account(code), vat, line -> line.taxed(code))
                .credit(RECEIVABLE, net + vat, line -> due(line, invoice))
                .post();
        invoice.settle(net + vat);
    }

    private static DraftLine due(DraftLine line, Invoice invoice) {
        return line.of(invoice.customer().code()).due(invoice.due());
    }
}
