package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.util.List;

/** What the company brings along from the year before, as one opening entry; what is left is retained earnings. */
final class Opening {

    private static final String RETAINED = "121";
    private static final int FIRST_NUMBER = 871;

    private final World world;
    private final Receipts receipts;
    private final Treasury treasury;
    private int items;

    Opening(World world, Receipts receipts, Treasury treasury) {
        this.world = world;
        this.receipts = receipts;
        this.treasury = treasury;
    }

    void write(LocalDate first, Assets assets, Loans loans, Dollars dollars) {
        var slip = world.book().slip("AN", first, "AN-" + first.getYear(), "Reprise des soldes à l’ouverture");
        long sum = 0;
        for (var row : world.profile().rows("opening")) {
            long amount = world.profile().amount(row, 1);
            slip.move(row.text(0), amount);
            sum += amount;
        }
        for (var asset : assets.before(first)) {
            long lost = asset.lost(first.minusDays(1));
            slip.debit(asset.account(), asset.cost(), line -> line.labelled(asset.label()));
            slip.credit(asset.depreciation(), lost, line -> line.labelled(asset.label()));
            sum += asset.cost() - lost;
        }
        long owed = loans.owed(first);
        slip.credit("162", owed);
        sum -= owed;
        if (dollars.areUsed()) {
            slip.debit("521501", dollars.opening(first), line -> line.worth(dollars.openingWorth(first)));
            sum += dollars.opening(first);
        }
        sum += customers(slip, first) - suppliers(slip, first);
        slip.credit(RETAINED, sum).post();
    }

    private long customers(Slip slip, LocalDate first) {
        long sum = 0;
        for (var customer : Customer.of(world.profile())) {
            if (!customer.isAbroad() && world.dice().percent(70)) {
                var row = world.dice().pick(world.profile().rows("product"));
                long net = world.profile()
                        .round(world.dice()
                                .between(
                                        world.profile().amount(row, 4),
                                        world.profile().amount(row, 5)));
                long gross = net + world.profile().vat(net);
                var day = first.minusDays(world.dice().between(2, customer.days() + 10));
                var number = "FV-" + day.getYear() + "-" + "%04d".formatted(FIRST_NUMBER + items++);
                var invoice = new Invoice(customer, number, day, gross, net);
                slip.debit(Sales.RECEIVABLE, gross, line -> line.of(customer.code())
                        .due(invoice.due())
                        .labelled("Facture " + number));
                sum += gross;
                world.agenda().note(first, () -> receipts.expect(invoice, first));
            }
        }
        return sum;
    }

    private long suppliers(Slip slip, LocalDate first) {
        long sum = 0;
        for (var row : world.profile().rows("owed")) {
            long amount = world.profile().amount(row, 2);
            var due = first.plusDays(row.number(3));
            slip.credit(Suppliers.PAYABLE, amount, line -> line.of(row.text(0))
                    .due(due)
                    .labelled("Facture " + row.text(1)));
            var label = "Règlement facture " + row.text(1);
            var debit = new Side(Suppliers.PAYABLE, row.text(0), amount);
            treasury.owe(Bill.supplier(world.days().from(due), Mode.BANK, label, debit));
            sum += amount;
        }
        return sum;
    }

    /** Things that somebody still has to look into. */
    void looseEnds(LocalDate day) {
        for (var row : world.profile().rows("loose")) {
            if (row.date(0).equals(day)) {
                var mode = Mode.valueOf(row.text(1));
                var side = new Side(row.text(3), row.text(4), world.profile().amount(row, 5));
                if (row.text(6).equals("IN")) {
                    treasury.receive(mode, day, row.text(2), List.of(side), List.of());
                } else {
                    treasury.spend(mode, day, row.text(2), side);
                }
            }
        }
    }
}
