package africa.cauri.domain.sample.story;

import africa.cauri.domain.journal.Draft;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lives through the days of the company, one after the other, and tells what was entered. */
final class Teller {

    private final World world;
    private final Treasury treasury;
    private final Receipts receipts;
    private final Goods goods;
    private final Sales sales;
    private final CounterSales counterSales;
    private final Dollars dollars;
    private final Overheads overheads;
    private final Payroll payroll;
    private final Remittances remittances;
    private final IncomeTax incomeTax;
    private final Loans loans;
    private final Assets assets;
    private final Assemblies assemblies;
    private final Opening opening;

    Teller(Profile profile, long seed) {
        world = World.of(profile, seed);
        treasury = new Treasury(world);
        receipts = new Receipts(world, treasury);
        var suppliers = new Suppliers(world, treasury);
        goods = new Goods(world, suppliers);
        sales = new Sales(world, receipts, goods);
        counterSales = new CounterSales(world, goods);
        dollars = new Dollars(world, goods);
        overheads = new Overheads(world, suppliers, treasury);
        payroll = new Payroll(world, treasury);
        remittances = new Remittances(world, treasury);
        incomeTax = new IncomeTax(world, treasury);
        loans = new Loans(world, treasury);
        assets = new Assets(world, suppliers, treasury);
        assemblies = new Assemblies(world, treasury);
        opening = new Opening(world, receipts, treasury);
    }

    /** Tells the story from the first day to the last one, month by month. */
    List<Chapter> tell(LocalDate first, LocalDate last) {
        opening.write(first, assets, loans, dollars);
        remittances.prepare(first.minusDays(1));
        first.datesUntil(last.plusDays(1)).forEach(this::live);
        var months = world.book().drafts().stream()
                .collect(Collectors.groupingBy(draft -> day(draft).withDayOfMonth(1)));
        var chapters = new ArrayList<Chapter>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            chapters.add(new Chapter(month, months.getOrDefault(month, List.of()), assemblies.in(month)));
        }
        return List.copyOf(chapters);
    }

    /** Returns the invoices of which a part is paid, for good or until somebody asks for the rest. */
    List<Invoice> partlyPaid() {
        return receipts.open().stream().filter(Invoice::isPartlyOpen).toList();
    }

    private static LocalDate day(Draft draft) {
        return draft.accountingDate().orElseThrow();
    }

    private void live(LocalDate day) {
        if (day.getDayOfYear() == 1
                && !world.book().drafts().get(0).accountingDate().equals(java.util.Optional.of(day))) {
            world.book().beginYear();
        }
        world.agenda().live(day);
        loans.live(day);
        assets.live(day);
        if (world.days().contains(day)) {
            work(day);
        }
        if (day.equals(World.end(day))) {
            end(day);
        }
    }

    private void work(LocalDate day) {
        sales.live(day);
        counterSales.live(day);
        dollars.live(day);
        goods.live(day);
        overheads.live(day);
        payroll.live(day);
        remittances.live(day);
        incomeTax.live(day);
        assemblies.live(day);
        opening.looseEnds(day);
        treasury.live(day);
    }

    private void end(LocalDate day) {
        remittances.fees(day);
        boolean isYearEnd = day.getMonth() == Month.DECEMBER;
        if (isYearEnd) {
            endOfYear(day);
        }
        new Vat(world).settle(day);
        incomeTax.endOfMonth(day);
        remittances.prepare(day);
        if (isYearEnd) {
            incomeTax.endOfYear(day);
        }
    }

    private void endOfYear(LocalDate day) {
        goods.count(day);
        assets.endOfYear(day);
        loans.endOfYear(day);
        overheads.prepay(day);
        new Accruals(world, payroll).live(day);
        new DoubtfulDebts(world, receipts).endOfYear(day);
        if (dollars.areUsed()) {
            dollars.endOfYear(day);
        }
    }
}
