package africa.cauri.domain.sample.story;

import java.time.LocalDate;

/** What is sold over the counter: one entry a day for cash, one for Mobile Money. */
final class CounterSales {

    private final World world;
    private final Goods goods;

    CounterSales(World world, Goods goods) {
        this.world = world;
        this.goods = goods;
    }

    void live(LocalDate day) {
        for (var row : world.profile().rows("counter")) {
            if (world.dice().percent(row.number(5))) {
                sell(row, day);
            }
        }
    }

    private void sell(Row row, LocalDate day) {
        var profile = world.profile();
        var mode = Mode.valueOf(row.text(0));
        long usual = world.dice().between(profile.amount(row, 3), profile.amount(row, 4));
        long net = profile.round(usual / 100 * profile.season(day));
        long vat = profile.vat(net);
        var code = row.text(2);
        var label = (mode == Mode.CASH ? "Ventes au comptant du " : "Ventes Mobile Money du ")
                + "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
        world.book()
                .slip(mode.journal(), day, world.book().number(mode == Mode.CASH ? "Z" : "ZM", day), label)
                .debit(mode.account(), net + vat)
                .credit(row.text(1), net, line -> line.taxed(code))
                .credit(Vat.account(code), vat, line -> line.taxed(code))
                .post();
        goods.sold(net);
    }
}
