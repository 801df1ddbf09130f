package africa.cauri.domain.sample.story;

import africa.cauri.domain.journal.DraftLine;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What suppliers send, and when they are paid. */
final class Suppliers {

    static final String PAYABLE = "4011";
    static final String ASSETS_PAYABLE = "4042";
    static final String WITHHELD = "4478";

    private final World world;
    private final Treasury treasury;
    private final Map<String, Supplier> suppliers;

    Suppliers(World world, Treasury treasury) {
        this.world = world;
        this.treasury = treasury;
        suppliers = world.profile().rows("supplier").stream()
                .map(Supplier::of)
                .collect(Collectors.toMap(Supplier::code, Function.identity()));
    }

    /**
     * Who sells to the company.
     *
     * @param days until an invoice is due
     * @param withheld the ten-thousandths of a fee that are kept for the state
     */
    record Supplier(String code, String name, String city, int days, Mode mode, long withheld) {

        static Supplier of(Row row) {
            return new Supplier(
                    row.text(0),
                    row.text(1),
                    row.text(2),
                    Math.toIntExact(row.number(3)),
                    Mode.valueOf(row.text(4)),
                    row.number(5));
        }
    }

    /** What an invoice is for; without a code of value added tax it bears none. */
    record Purchase(String supplier, String account, String label, long net, String vatCode) {}

    /** Enters an invoice, and notes its payment. */
    void invoice(LocalDate day, Purchase purchase, String payable) {
        var supplier = suppliers.get(purchase.supplier());
        var code = purchase.vatCode();
        long vat = code.isEmpty() ? 0 : world.profile().vat(purchase.net());
        long withheld = Profile.share(purchase.net(), supplier.withheld());
        long owed = purchase.net() + vat - withheld;
        var number = world.book().number(series(supplier), day);
        var due = day.plusDays(supplier.days());
        UnaryOperator<DraftLine> taxed = line -> code.isEmpty() ? line : line.taxed(code);
        var slip = world.book()
                .slip("AC", day, number, purchase.label() + " " + supplier.name())
                .debit(purchase.account(), purchase.net(), taxed);
        if (vat > 0) {
            slip.debit(Vat.account(code), vat, taxed);
        }
        slip.credit(WITHHELD, withheld)
                .credit(payable, owed, line -> line.of(supplier.code()).due(due))
                .post();
        var label = "Règlement facture " + number + " " + supplier.name();
        var debit = new Side(payable, supplier.code(), owed);
        treasury.owe(Bill.supplier(world.days().from(due), supplier.mode(), label, debit));
    }

    /** Suppliers number their invoices themselves. */
    private static String series(Supplier supplier) {
        return supplier.code().substring(0, Math.min(4, supplier.code().length()));
    }
}
