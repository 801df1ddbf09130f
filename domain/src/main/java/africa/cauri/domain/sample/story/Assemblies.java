package africa.cauri.domain.sample.story;

import africa.cauri.domain.sample.story.Chapter.Assembly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The yearly meetings: of the profit of the year before, a part is paid out a month later. */
final class Assemblies {

    private static final String DIVIDENDS = "465";
    private static final int DAYS_TO_PAYMENT = 25;

    private final World world;
    private final Treasury treasury;
    private final List<Assembly> held = new ArrayList<>();

    Assemblies(World world, Treasury treasury) {
        this.world = world;
        this.treasury = treasury;
    }

    /** Holds the meeting, if it is the day and there was a profit. */
    void live(LocalDate day) {
        if (day.getMonthValue() != 6 || !day.equals(world.days().from(day.withDayOfMonth(20)))) {
            return;
        }
        long profit = -world.book().balance("1301");
        long dividends = profit / 100 * world.profile().setting("dividends");
        if (dividends <= 0) {
            return;
        }
        long paid = world.profile().round(dividends);
        held.add(new Assembly(day, "AGO-" + day.getYear(), paid));
        world.book().reset("1301");
        var tax =
                Side.of(Suppliers.WITHHELD, Profile.share(paid, world.profile().setting("dividends.tax")));
        var due = world.days().from(day.plusDays(DAYS_TO_PAYMENT));
        treasury.owe(new Bill(
                due,
                false,
                Mode.BANK,
                "Dividendes de l’exercice " + (day.getYear() - 1),
                List.of(Side.of(DIVIDENDS, paid)),
                List.of(tax)));
    }

    /** Returns the meeting of that month. */
    Optional<Assembly> in(LocalDate month) {
        return held.stream()
                .filter(assembly -> assembly.date().withDayOfMonth(1).equals(month))
                .findFirst();
    }
}
