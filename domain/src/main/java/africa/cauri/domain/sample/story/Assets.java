package africa.cauri.domain.sample.story;

import africa.cauri.domain.sample.story.Suppliers.Purchase;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** What the company uses for years: bought, depreciated in equal parts by the month, now and then sold. */
final class Assets {

    private static final String SOLD = "822";
    private static final String SOLD_VALUE = "812";
    private static final String RECEIVABLE = "4852";
    private static final String TAX_CODE = "AIN";

    private final World world;
    private final Suppliers suppliers;
    private final Treasury treasury;
    private final List<Asset> assets = new ArrayList<>();

    Assets(World world, Suppliers suppliers, Treasury treasury) {
        this.world = world;
        this.suppliers = suppliers;
        this.treasury = treasury;
        world.profile().rows("asset").forEach(row -> assets.add(Asset.of(row, world.profile())));
    }

    /**
     * Something that is used for years.
     *
     * @param depreciation the account of what it has lost
     * @param charge the account of what it loses in a year
     */
    record Asset(
            String label,
            String account,
            String depreciation,
            String charge,
            LocalDate from,
            long cost,
            long years,
            String supplier) {

        static Asset of(Row row, Profile profile) {
            return new Asset(
                    row.text(0),
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    row.date(4),
                    profile.amount(row, 5),
                    row.number(6),
                    row.text(7));
        }

        /** What it has lost at the end of that day; the month in which it came counts whole. */
        long lost(LocalDate day) {
            if (from.isAfter(day)) {
                return 0;
            }
            long months =
                    Period.between(from.withDayOfMonth(1), day.plusDays(1)).toTotalMonths();
            return cost / (years * 12) * Math.min(months, years * 12);
        }
    }

    /** Returns what the company has before the story begins. */
    List<Asset> before(LocalDate day) {
        return assets.stream().filter(asset -> asset.from().isBefore(day)).toList();
    }

    void live(LocalDate day) {
        for (var asset : assets) {
            if (asset.from().equals(day)) {
                var purchase = new Purchase(asset.supplier(), asset.account(), asset.label(), asset.cost(), TAX_CODE);
                suppliers.invoice(day, purchase, Suppliers.ASSETS_PAYABLE);
            }
        }
        world.profile().rows("disposal").stream()
                .filter(row -> row.date(1).equals(day))
                .forEach(row -> dispose(row, day));
    }

    private void dispose(Row row, LocalDate day) {
        var asset = assets.stream()
                .filter(each -> each.label().equals(row.text(0)))
                .findFirst()
                .orElseThrow();
        var lastMonth = day.withDayOfMonth(1).minusDays(1);
        depreciate(asset, lastMonth, day);
        long lost = asset.lost(lastMonth);
        var reference = world.book().number("CES", day);
        long price = world.profile().amount(row, 2);
        world.book()
                .slip("OD", day, reference, "Sortie de l’actif : " + asset.label())
                .debit(SOLD_VALUE, asset.cost() - lost)
                .debit(asset.depreciation(), lost)
                .credit(asset.account(), asset.cost())
                .post();
        world.book()
                .slip("OD", day, reference + "-P", "Prix de cession : " + asset.label())
                .debit(RECEIVABLE, price, line -> line.of(row.text(3)).due(day.plusDays(10)))
                .credit(SOLD, price)
                .post();
        assets.remove(asset);
        var paid = world.days().from(day.plusDays(9));
        world.agenda()
                .note(
                        paid,
                        () -> treasury.receive(
                                Mode.BANK,
                                paid,
                                "Règlement cession " + reference + "-P " + asset.label(),
                                List.of(new Side(RECEIVABLE, row.text(3), price)),
                                List.of()));
    }

    /** Enters what everything has lost in the year. */
    void endOfYear(LocalDate end) {
        assets.forEach(asset -> depreciate(asset, end, end));
    }

    private void depreciate(Asset asset, LocalDate until, LocalDate day) {
        var before = day.withDayOfYear(1).minusDays(1);
        long loss = asset.lost(until) - asset.lost(before);
        world.book()
                .slip("OD", day, world.book().number("AMO", day), "Dotation aux amortissements : " + asset.label())
                .debit(asset.charge(), loss)
                .credit(asset.depreciation(), loss)
                .post();
    }
}
