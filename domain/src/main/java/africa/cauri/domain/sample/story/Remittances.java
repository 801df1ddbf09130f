package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What is owed to the state and to social bodies at the end of a month is paid in the next one. */
final class Remittances {

    private static final Pattern COMMA = Pattern.compile(",");

    private final World world;
    private final Treasury treasury;

    Remittances(World world, Treasury treasury) {
        this.world = world;
        this.treasury = treasury;
    }

    /** Notes the payments for the month that ends. */
    void prepare(LocalDate end) {
        for (var row : world.profile().rows("remit")) {
            var debits = COMMA.splitAsStream(row.text(1))
                    .map(account ->
                            Side.of(account, Math.max(0, -world.book().balance(account) - treasury.waiting(account))))
                    .filter(side -> side.amount() > 0)
                    .toList();
            var due = world.days().from(end.plusDays(row.number(2)));
            treasury.owe(Bill.must(due, row.text(0) + " " + World.month(end), debits));
        }
    }

    /** Enters the taxes of the year on the day of their notice. */
    void live(LocalDate day) {
        for (var row : world.profile().rows("levy")) {
            var noticed = LocalDate.parse(day.getYear() + "-" + row.text(4));
            if (world.days().from(noticed).equals(day)) {
                long amount = world.profile().amount(row, 3);
                var label = row.text(0) + " " + day.getYear();
                world.book()
                        .slip("OD", day, world.book().number("IMP", day), label)
                        .debit(row.text(1), amount)
                        .credit(row.text(2), amount)
                        .post();
                var due = world.days().from(LocalDate.parse(day.getYear() + "-" + row.text(5)));
                treasury.owe(Bill.must(due, "Paiement " + label, List.of(Side.of(row.text(2), amount))));
            }
        }
    }

    /** Enters what the bank takes for itself. */
    void fees(LocalDate day) {
        for (var row : world.profile().rows("fee")) {
            var amount =
                    world.profile().round(world.dice().spread(world.profile().amount(row, 3), 20));
            var mode = Mode.valueOf(row.text(0));
            treasury.spend(mode, day, row.text(2) + " " + World.month(day), Side.of(row.text(1), amount));
        }
    }
}
