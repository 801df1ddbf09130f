package africa.cauri.domain.sample.story;

import africa.cauri.domain.sample.story.Suppliers.Purchase;
import java.time.LocalDate;

/**
 * What is bought to be sold, or to be worked on: bought before the season needs it, counted at the end of the year
 * (SYSCOHADA, inventaire intermittent).
 */
final class Goods {

    private final World world;
    private final Suppliers suppliers;
    private long held;

    Goods(World world, Suppliers suppliers) {
        this.world = world;
        this.suppliers = suppliers;
        held = world.profile().amount("goods.held");
    }

    /** Takes out of stock what was sold, at its cost. */
    void sold(long net) {
        long cost = world.profile().setting("goods.cost");
        if (cost > 0) {
            held -= net / 100 * world.dice().between(cost - 3, cost + 3);
        }
    }

    /** Buys what is missing for the weeks to come. */
    void live(LocalDate day) {
        var orders = world.profile().rows("order");
        if (orders.isEmpty() || day.getDayOfWeek().getValue() % 2 == 0) {
            return;
        }
        long usual = world.profile().amount("goods.month");
        long wanted = usual
                / 100
                * world.profile().season(day.plusDays(20))
                / 100
                * world.profile().setting("goods.cover");
        for (long missing = wanted - held; missing > 0; ) {
            var row = world.dice().pick(orders, each -> each.number(4));
            long net = world.profile()
                    .round(world.dice()
                            .between(
                                    world.profile().amount(row, 5),
                                    world.profile().amount(row, 6)));
            suppliers.invoice(
                    day, new Purchase(row.text(0), row.text(1), row.text(2), net, row.text(3)), Suppliers.PAYABLE);
            carriage(day);
            held += net;
            missing -= net;
        }
    }

    private void carriage(LocalDate day) {
        for (var row : world.profile().rows("carriage")) {
            if (world.dice().percent(row.number(6))) {
                long net = world.dice()
                        .between(world.profile().amount(row, 4), world.profile().amount(row, 5));
                suppliers.invoice(
                        day,
                        new Purchase(
                                row.text(0),
                                row.text(1),
                                row.text(2),
                                world.profile().round(net),
                                row.text(3)),
                        Suppliers.PAYABLE);
            }
        }
    }

    /** Counts what is there; a little is always missing. */
    void count(LocalDate day) {
        for (var row : world.profile().rows("inventory")) {
            var stock = row.text(0);
            long before = world.book().balance(stock);
            long counted = row.text(2).equals("HELD")
                    ? held / 1000 * 994
                    : world.profile().round(before / 100 * world.dice().between(80, 130));
            held = row.text(2).equals("HELD") ? counted : held;
            var reference = "INV-" + day.getYear() + "-" + stock;
            world.book()
                    .slip("OD", day, reference, "Annulation du stock initial " + row.text(3))
                    .debit(row.text(1), before)
                    .credit(stock, before)
                    .post();
            world.book()
                    .slip("OD", day, reference, "Stock final inventorié " + row.text(3))
                    .debit(stock, counted)
                    .credit(row.text(1), counted)
                    .post();
        }
    }
}
