package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.util.List;

/** The tax on the profit: paid in advance through the year, settled after its end. */
final class IncomeTax {

    private static final String OWED = "441";
    private static final String ADVANCES = "4492";
    private static final String CHARGE = "8911";

    private final World world;
    private final Treasury treasury;
    private long lastTax;
    private long turnoverBefore;

    IncomeTax(World world, Treasury treasury) {
        this.world = world;
        this.treasury = treasury;
        lastTax = world.profile().amount("tax.last");
    }

    void live(LocalDate day) {
        for (var row : world.profile().rows("instalment")) {
            if (world.days()
                    .from(LocalDate.parse(day.getYear() + "-" + row.text(0)))
                    .equals(day)) {
                long amount = world.profile().round(lastTax / 100 * row.number(1));
                owe(day, "Acompte impôt sur les bénéfices " + day.getYear(), ADVANCES, amount);
            }
        }
        var settled = LocalDate.parse(
                day.getYear() + "-" + world.profile().rows("taxday").get(0).text(0));
        if (world.days().from(settled).equals(day)) {
            long left = -world.book().balance(OWED);
            owe(day, "Solde impôt sur les bénéfices " + (day.getYear() - 1), OWED, Math.max(0, left));
        }
    }

    private void owe(LocalDate day, String label, String account, long amount) {
        treasury.owe(Bill.must(day, label, List.of(Side.of(account, amount))));
    }

    /** Where the state asks for a share of each month's turnover, it is due in the next one. */
    void endOfMonth(LocalDate end) {
        long turnover = -world.book().below("70").values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long ofMonth = turnover - turnoverBefore;
        turnoverBefore = turnover;
        long amount = Profile.share(ofMonth, world.profile().setting("turnover.advance"));
        var due = world.days().from(end.plusDays(15));
        owe(due, "Acompte mensuel impôt sur les sociétés " + World.month(end), ADVANCES, amount);
    }

    /** Enters the tax of the year, and sets the advances against it. */
    void endOfYear(LocalDate end) {
        turnoverBefore = 0;
        long profit = Math.max(0, world.book().result());
        lastTax = Profile.share(profit, world.profile().setting("tax.rate"));
        var year = end.getYear();
        world.book()
                .slip("OD", end, "IS-" + year, "Impôt sur les bénéfices " + year)
                .debit(CHARGE, lastTax)
                .credit(OWED, lastTax)
                .post();
        long advances = Math.min(lastTax, world.book().balance(ADVANCES));
        world.book()
                .slip("OD", end, "IS-" + year + "-A", "Imputation des acomptes " + year)
                .debit(OWED, advances)
                .credit(ADVANCES, advances)
                .post();
    }
}
