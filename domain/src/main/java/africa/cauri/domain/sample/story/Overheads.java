package africa.cauri.domain.sample.story;

import africa.cauri.domain.sample.story.Suppliers.Purchase;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What comes by the month, and what is bought out of the cash box. */
final class Overheads {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final String EACH_MONTH = "*";

    private final World world;
    private final Suppliers suppliers;
    private final Treasury treasury;

    Overheads(World world, Suppliers suppliers, Treasury treasury) {
        this.world = world;
        this.suppliers = suppliers;
        this.treasury = treasury;
    }

    void live(LocalDate day) {
        for (var row : world.profile().rows("overhead")) {
            var wanted = day.withDayOfMonth(Math.min(Math.toIntExact(row.number(6)), day.lengthOfMonth()));
            if (world.days().from(wanted).equals(day) && isMonth(row, day)) {
                long net = world.dice().spread(world.profile().amount(row, 3), row.number(4));
                var label = row.text(2) + " " + World.month(day);
                var purchase = new Purchase(
                        row.text(0), row.text(1), label, world.profile().round(net), row.text(5));
                suppliers.invoice(day, purchase, Suppliers.PAYABLE);
            }
        }
        world.profile().rows("petty").forEach(row -> petty(row, day));
    }

    private static boolean isMonth(Row row, LocalDate day) {
        return row.text(7).equals(EACH_MONTH) || months(row).contains(Integer.toString(day.getMonthValue()));
    }

    private static List<String> months(Row row) {
        return List.of(COMMA.split(row.text(7), -1));
    }

    private void petty(Row row, LocalDate day) {
        long times = world.dice().times(row.number(5) * 1000 / world.days().in(day));
        for (; times > 0; times--) {
            long amount = world.dice()
                    .between(world.profile().amount(row, 3), world.profile().amount(row, 4));
            var mode = Mode.valueOf(row.text(0));
            treasury.spend(
                    mode, day, row.text(2), Side.of(row.text(1), world.profile().round(amount)));
        }
    }

    /** Sets apart what was paid for the next year: of a premium that comes once a year, the months to come. */
    void prepay(LocalDate end) {
        for (var row : world.profile().rows("overhead")) {
            long month = row.text(7).equals(EACH_MONTH) || months(row).size() > 1 ? 1 : Long.parseLong(row.text(7));
            if (month > 1) {
                long amount = world.profile().round(world.profile().amount(row, 3) / 12 * (month - 1));
                Accruals.note(
                        world,
                        end,
                        new Accruals.Kind("CCA", "Charges constatées d’avance : " + row.text(2)),
                        List.of(Side.of("476", amount)),
                        List.of(Side.of(row.text(1), amount)));
            }
        }
    }
}
