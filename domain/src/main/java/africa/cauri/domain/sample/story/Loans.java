package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** What the bank has lent: paid back each month in equal parts, with interest on the rest. */
final class Loans {

    private static final String LOAN = "162";
    private static final String INTEREST = "6712";
    private static final String INTEREST_TO_COME = "1662";

    private final World world;
    private final Treasury treasury;
    private final List<Loan> loans;

    Loans(World world, Treasury treasury) {
        this.world = world;
        this.treasury = treasury;
        loans = world.profile().rows("loan").stream()
                .map(row -> Loan.of(row, world.profile()))
                .toList();
    }

    /**
     * A loan.
     *
     * @param rate of a year, in ten-thousandths
     * @param months how many instalments there are, the first one a month after the start
     */
    record Loan(String label, LocalDate start, long amount, long rate, long months) {

        static Loan of(Row row, Profile profile) {
            return new Loan(row.text(0), row.date(1), profile.amount(row, 2), row.number(3), row.number(4));
        }

        /** The number of the instalment that falls due on that day, or of the last one before it. */
        long number(LocalDate day) {
            return Math.max(0, Math.min(months, Period.between(start, day).toTotalMonths()));
        }

        /** What is still owed once so many instalments are paid. */
        long left(long instalments) {
            return instalments == months ? 0 : amount - amount / months * instalments;
        }

        /** The interest of a month. */
        long interest(long left) {
            return Profile.share(left, rate) / 12;
        }
    }

    /** Returns what is owed at the beginning of the story. */
    long owed(LocalDate day) {
        return loans.stream()
                .filter(loan -> loan.start().isBefore(day))
                .mapToLong(loan -> loan.left(loan.number(day)))
                .sum();
    }

    void live(LocalDate day) {
        for (var loan : loans) {
            if (loan.start().equals(day)) {
                treasury.receive(
                        Mode.BANK, day, "Déblocage " + loan.label(), List.of(Side.of(LOAN, loan.amount())), List.of());
            }
            long number = loan.number(day);
            boolean isDue = number > loan.number(day.minusDays(1));
            if (isDue) {
                long before = loan.left(number - 1);
                var label = "Échéance %d/%d %s".formatted(number, loan.months(), loan.label());
                treasury.owe(Bill.must(
                        world.days().from(day),
                        label,
                        List.of(Side.of(LOAN, before - loan.left(number)), Side.of(INTEREST, loan.interest(before)))));
            }
        }
    }

    /** The interest since the last instalment. */
    void endOfYear(LocalDate end) {
        for (var loan : loans) {
            long left = loan.start().isAfter(end) ? 0 : loan.left(loan.number(end));
            int days = end.getDayOfMonth() - Math.min(loan.start().getDayOfMonth(), end.getDayOfMonth());
            long amount = loan.interest(left) * days / 30;
            if (amount > 0) {
                Accruals.note(
                        world,
                        end,
                        new Accruals.Kind("ICN", "Intérêts courus " + loan.label()),
                        List.of(Side.of(INTEREST, amount)),
                        List.of(Side.of(INTEREST_TO_COME, amount)));
            }
        }
    }
}
