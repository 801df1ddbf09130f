package africa.cauri.domain.tax.position;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.company.Company;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.tax.VatCodeRow;
import africa.cauri.domain.tax.VatTariff;
import africa.cauri.domain.tax.position.PositionRow.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Makes a position of the sums that the database gave. */
final class PositionRows {

    private final List<PositionRow> rows;
    private final Company company;
    private final VatTariff tariff;

    PositionRows(List<PositionRow> rows, Company company, VatTariff tariff) {
        this.rows = rows;
        this.company = company;
        this.tariff = tariff;
    }

    VatPosition position(LocalDate from, LocalDate until) {
        return new VatPosition(from, until, codes(), accounts(), creditBroughtForward());
    }

    /** One code at one rate. */
    private record Key(VatCodeRow code, Optional<LocalDate> rateFrom) {

        /** Without a rate of its own, a row is about documents of a day before the first one. */
        LocalDate day() {
            return rateFrom.orElse(LocalDate.MIN);
        }
    }

    private List<VatCodeSum> codes() {
        var byCode = rows.stream()
                .filter(this::isKnown)
                .collect(groupingBy(
                        row -> new Key(tariff.find(row.code()).orElseThrow(), row.rateFrom()),
                        LinkedHashMap::new,
                        toList()));
        return byCode.entrySet().stream()
                .map(entry -> sum(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(sum -> sum.terms().code()))
                .toList();
    }

    private VatCodeSum sum(Key key, List<PositionRow> ofCode) {
        UnaryOperator<Money> sign = key.code.kind().isPurchase() ? Money::negate : UnaryOperator.identity();
        var net = ofCode.stream().filter(row -> !row.isTax()).toList();
        var tax = ofCode.stream().filter(PositionRow::isTax).toList();
        return new VatCodeSum(
                key.code.on(key.day()),
                sign.apply(total(net, PositionRow::moved)),
                sign.apply(total(tax, PositionRow::moved)),
                sign.apply(total(net, PositionRow::expected)),
                net.stream().mapToLong(PositionRow::lines).sum(),
                ofCode.stream()
                        .map(row -> new VatAccountAmount(row.account(), sign.apply(company.money(row.moved()))))
                        .sorted(Comparator.comparing(amount -> amount.account().digits()))
                        .toList());
    }

    private boolean isKnown(PositionRow row) {
        return row.part() == Part.CODE && tariff.find(row.code()).isPresent();
    }

    private List<VatAccountSum> accounts() {
        return rows.stream()
                .filter(row -> row.part() != Part.CODE)
                .map(row -> row.account().digits())
                .distinct()
                .sorted()
                .map(AccountNumber::new)
                .map(this::sum)
                .toList();
    }

    private VatAccountSum sum(AccountNumber account) {
        var ofAccount = where(row -> row.account().equals(account));
        var after = of(Part.AFTER, ofAccount);
        var moved = total(after, PositionRow::moved)
                .subtract(total(of(Part.BEFORE, ofAccount), PositionRow::moved))
                .subtract(total(of(Part.SETTLED, ofAccount), PositionRow::moved));
        var coded = total(ofAccount.stream().filter(this::isKnown).toList(), PositionRow::moved);
        var balance = total(after, PositionRow::moved).add(total(after, PositionRow::opened));
        return new VatAccountSum(account, moved, moved.subtract(coded), balance);
    }

    private Money creditBroughtForward() {
        var before = of(Part.BEFORE, where(row -> VatAccountSum.isCreditToCarry(row.account())));
        return total(before, PositionRow::moved)
                .add(total(before, PositionRow::opened))
                .negate();
    }

    private List<PositionRow> where(Predicate<PositionRow> which) {
        return rows.stream().filter(which).toList();
    }

    private static List<PositionRow> of(Part part, List<PositionRow> rows) {
        return rows.stream().filter(row -> row.part() == part).toList();
    }

    private Money total(List<PositionRow> some, ToLongFunction<PositionRow> amount) {
        return company.money(some.stream().mapToLong(amount).reduce(0, Math::addExact));
    }
}
