package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.util.List;

/** What belongs to the year that ends, and what does not: entered on its last day, taken back on the next one. */
final class Accruals {

    private static final String INVOICES_TO_COME = "4081";
    private static final String TAX_TO_COME = "4455";

    private final World world;
    private final Payroll payroll;

    Accruals(World world, Payroll payroll) {
        this.world = world;
        this.payroll = payroll;
    }

    /** What an accrual is called, and how it is numbered. */
    record Kind(String series, String label) {}

    /** Enters the accrual, and takes it back on the first day of the next year. */
    static void note(World world, LocalDate end, Kind kind, List<Side> debits, List<Side> credits) {
        var number = world.book().number(kind.series(), end);
        world.book()
                .slip("OD", end, number, kind.label())
                .debits(debits)
                .credits(credits)
                .post();
        var next = end.plusDays(1);
        world.agenda().note(next, () -> world.book()
                .slip("OD", next, "EXT-" + number, "Extourne " + number + " " + kind.label())
                .debits(credits)
                .credits(debits)
                .post());
    }

    void live(LocalDate end) {
        for (var row : world.profile().rows("accrual")) {
            long net = world.profile().round(world.dice().spread(world.profile().amount(row, 3), 15));
            long vat = row.text(4).isEmpty() ? 0 : world.profile().vat(net);
            note(
                    world,
                    end,
                    new Kind("FNP", "Facture non parvenue : " + row.text(2)),
                    List.of(Side.of(row.text(1), net), Side.of(TAX_TO_COME, vat)),
                    List.of(new Side(INVOICES_TO_COME, row.text(0), net + vat)));
        }
        holidays(end);
    }

    private void holidays(LocalDate end) {
        long wages = world.profile()
                .round(payroll.monthly(end) / 100 * world.profile().setting("leave"));
        long charges = payroll.charged(wages);
        note(
                world,
                end,
                new Kind("CP", "Congés à payer au " + World.month(end)),
                List.of(Side.of("6613", wages), Side.of("6641", charges)),
                List.of(Side.of("4281", wages), Side.of("4382", charges)));
    }
}
