package africa.cauri.domain.sample.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The money: what comes in is taken, what is due is paid once there is enough of it, cash goes to the bank and back. No
 * account is ever overdrawn, because a payment that cannot be made waits.
 */
final class Treasury {

    private static final String TRANSFERS = "585";
    private static final Set<DayOfWeek> SUPPLIERS = Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);

    private final World world;
    private final List<Bill> bills = new ArrayList<>();

    Treasury(World world) {
        this.world = world;
    }

    long balance(Mode mode) {
        return world.book().balance(mode.account());
    }

    /** Takes money in: what it settles is credited, what the payer kept of it is debited. */
    void receive(Mode mode, LocalDate day, String label, List<Side> settled, List<Side> kept) {
        long amount = settled.stream().mapToLong(Side::amount).sum()
                - kept.stream().mapToLong(Side::amount).sum();
        slip(mode, day, label)
                .debit(mode.account(), amount)
                .debits(kept)
                .credits(settled)
                .post();
    }

    /** Notes what is to be paid. */
    void owe(Bill bill) {
        if (bill.amount() > 0) {
            bills.add(bill);
        }
    }

    /** Returns what is noted to be paid from an account, and waits. */
    long waiting(String account) {
        return bills.stream()
                .flatMap(bill -> bill.debits().stream())
                .filter(debit -> debit.account().equals(account))
                .mapToLong(Side::amount)
                .sum();
    }

    /** Pays something small at once, if there is enough. */
    boolean spend(Mode mode, LocalDate day, String label, Side debit) {
        if (balance(mode) < debit.amount()) {
            return false;
        }
        slip(mode, day, label)
                .debit(debit.account(), debit.amount(), line -> line.of(debit.party()))
                .credit(mode.account(), debit.amount())
                .post();
        return true;
    }

    /** Ends a working day: brings money where it is needed, and pays what is due. */
    void live(LocalDate day) {
        collect(Mode.CASH, "cash", "Versement d’espèces en banque", day);
        collect(Mode.MOBILE, "mobile", "Virement Mobile Money vers banque", day);
        payBills(day);
        refill(day);
    }

    private void payBills(LocalDate day) {
        var due = bills.stream()
                .filter(bill -> !bill.due().isAfter(day))
                .filter(bill -> bill.must() || SUPPLIERS.contains(day.getDayOfWeek()) || bill.mode() == Mode.CASH)
                .sorted(Comparator.comparing(Bill::canWait).thenComparing(Bill::due))
                .toList();
        boolean isShort = false;
        for (var bill : due) {
            isShort |= !isPaid(bill, day, isShort) && bill.must();
        }
    }

    /** As long as something that must be paid waits, nothing else is. */
    private boolean isPaid(Bill bill, LocalDate day, boolean isShort) {
        if (!bill.must() && isShort) {
            return false;
        }
        var mode = balance(bill.mode()) >= bill.amount() ? bill.mode() : Mode.BANK;
        long kept = bill.must() || mode != Mode.BANK ? 0 : world.profile().amount("bank.reserve");
        if (balance(mode) - bill.amount() < kept) {
            return false;
        }
        slip(mode, day, bill.label())
                .debits(bill.debits())
                .credit(mode.account(), bill.amount())
                .credits(bill.withheld())
                .post();
        bills.remove(bill);
        return true;
    }

    private void collect(Mode mode, String name, String label, LocalDate day) {
        if (balance(mode) > world.profile().amount(name + ".most")) {
            long left = world.profile().amount(name + ".least");
            transfer(mode, Mode.BANK, thousands(balance(mode) - left), day, label);
        }
    }

    private void refill(LocalDate day) {
        long wanted = world.profile().amount("cash.refill");
        if (balance(Mode.CASH) < world.profile().amount("cash.floor")
                && balance(Mode.BANK) > wanted + world.profile().amount("bank.reserve")) {
            transfer(Mode.BANK, Mode.CASH, wanted, day, "Retrait pour alimentation de la caisse");
        }
    }

    private long thousands(long amount) {
        long step = 10 * world.profile().amount("rounding");
        return amount / step * step;
    }

    private void transfer(Mode from, Mode into, long amount, LocalDate day, String label) {
        var reference = world.book().number("VI", day);
        var text = label + " " + reference;
        world.book()
                .slip(from.journal(), day, reference, text)
                .debit(TRANSFERS, amount)
                .credit(from.account(), amount)
                .post();
        world.book()
                .slip(into.journal(), day, reference, text)
                .debit(into.account(), amount)
                .credit(TRANSFERS, amount)
                .post();
    }

    private Slip slip(Mode mode, LocalDate day, String label) {
        return world.book().slip(mode.journal(), day, world.book().number(mode.journal(), day), label);
    }
}
