package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Wages: advances in the middle of the month, pay at its end, with what is withheld and what the employer adds. */
final class Payroll {

    private static final String PAY = "422";
    private static final String ADVANCES = "4212";
    private static final String INCOME_TAX = "4472";
    private static final int DAY_OF_ADVANCES = 14;

    private final World world;
    private final Treasury treasury;
    private final List<Employee> employees;
    private final Map<String, Long> advances = new LinkedHashMap<>();

    Payroll(World world, Treasury treasury) {
        this.world = world;
        this.treasury = treasury;
        employees = Employee.of(world.profile());
    }

    void live(LocalDate day) {
        if (day.equals(world.days().from(day.withDayOfMonth(DAY_OF_ADVANCES)))) {
            advance(day);
        }
        if (day.equals(world.days().lastOf(day))) {
            pay(day);
        }
    }

    private static String reference(LocalDate day) {
        return "PAIE-%d-%02d".formatted(day.getYear(), day.getMonthValue());
    }

    private void advance(LocalDate day) {
        for (var employee : employees) {
            if (world.dice().percent(world.profile().setting("advances"))) {
                long amount =
                        world.profile().round(employee.gross() / world.dice().between(5, 9));
                var label = "Acompte sur salaire " + reference(day) + " " + employee.name();
                if (treasury.spend(Mode.CASH, day, label, new Side(ADVANCES, employee.code(), amount))) {
                    advances.put(employee.code(), amount);
                }
            }
        }
    }

    private void pay(LocalDate day) {
        boolean isDecember = day.getMonth() == Month.DECEMBER;
        long bonus = isDecember ? world.profile().setting("bonus") : 0;
        long base = 0;
        long tax = 0;
        long withheld = 0;
        var net = new ArrayList<Side>();
        for (var employee : employees) {
            long gross = gross(employee, day) / 100 * (100 + bonus);
            long own = contributions(gross, 2);
            long income = incomeTax(gross - own);
            base += gross;
            withheld += own;
            tax += income;
            long advance = advances.getOrDefault(employee.code(), 0L);
            net.add(new Side(PAY, employee.code(), gross - own - income - advance));
        }
        wages(day, base, bonus, tax, net);
        charges(day, base);
        advances.clear();
        if (withheld <= 0) {
            throw new IllegalStateException("No contribution is withheld");
        }
        var label = "Virement des salaires " + reference(day);
        treasury.owe(Bill.must(day, label, net));
    }

    /** Pay grows with the years, and with the season where people work by the piece. */
    private long gross(Employee employee, LocalDate day) {
        long raise = 100 + 5L * (day.getYear() - 2024);
        long variable = world.profile().setting("variable");
        long season = 100 + (world.profile().season(day) - 100) * variable / 100;
        return world.profile().round(employee.gross() / 100 * raise / 100 * season);
    }

    private void wages(LocalDate day, long base, long bonus, long tax, List<Side> net) {
        var slip = world.book().slip("PA", day, reference(day), "Salaires " + World.month(day));
        long ordinary = base / (100 + bonus) * 100;
        slip.debit("6611", ordinary, line -> line.labelled("Salaires bruts"));
        slip.debit("6612", base - ordinary, line -> line.labelled("Gratifications de fin d’année"));
        long kept = tax
                + net.stream().mapToLong(Side::amount).sum()
                + advances.values().stream().mapToLong(Long::longValue).sum();
        shares(base, 2, base - kept)
                .forEach(side -> slip.credit(side.account(), side.amount(), line -> line.labelled(side.party())));
        slip.credit(INCOME_TAX, tax, line -> line.labelled("Impôt sur salaires retenu"));
        advances.forEach((code, amount) -> slip.credit(ADVANCES, amount, line -> line.of(code)));
        slip.credits(net).post();
    }

    private void charges(LocalDate day, long base) {
        var reference = reference(day) + "-P";
        var slip = world.book().slip("PA", day, reference, "Charges patronales " + World.month(day));
        var debits = new LinkedHashMap<String, Long>();
        for (var row : world.profile().rows("contribution")) {
            debits.merge(row.text(4), Profile.share(base, row.number(3)), Long::sum);
        }
        debits.forEach(slip::debit);
        for (var row : world.profile().rows("contribution")) {
            slip.credit(row.text(1), Profile.share(base, row.number(3)), line -> line.labelled(row.text(0)));
        }
        slip.post();
    }

    private long contributions(long gross, int field) {
        return world.profile().rows("contribution").stream()
                .mapToLong(row -> Profile.share(gross, row.number(field)))
                .sum();
    }

    /** The contributions of all by their bodies; the last body takes what single roundings left. */
    private List<Side> shares(long base, int field, long total) {
        var sides = new ArrayList<Side>();
        long left = total;
        for (var row : world.profile().rows("contribution")) {
            long share = Profile.share(base, row.number(field));
            if (share > 0) {
                sides.add(new Side(row.text(1), row.text(0), share));
                left -= share;
            }
        }
        var first = sides.get(0);
        sides.set(0, new Side(first.account(), first.party(), first.amount() + left));
        return sides;
    }

    private long incomeTax(long taxable) {
        long tax = 0;
        for (var row : world.profile().rows("bracket")) {
            long above = Math.max(0, taxable - world.profile().amount(row, 0));
            tax += Profile.share(above, row.number(1));
        }
        return tax;
    }

    /** What a month of wages comes to, with all charges: the ground for what is owed for holidays. */
    long monthly(LocalDate day) {
        return employees.stream().mapToLong(employee -> gross(employee, day)).sum();
    }

    /** What the employer adds to wages for the social bodies. */
    long charged(long wages) {
        return contributions(wages, 3);
    }
}
