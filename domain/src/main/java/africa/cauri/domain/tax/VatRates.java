package africa.cauri.domain.tax;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Lists of rates, compared day by day. */
final class VatRates {

    private VatRates() {}

    /** Some days. Both the first and the last belong to them. */
    record Days(LocalDate from, LocalDate until) {}

    /** Returns the rate in force on a day. */
    static Optional<VatRate> on(List<VatRate> rates, LocalDate day) {
        return rates.stream()
                .filter(rate -> !rate.from().isAfter(day))
                .reduce((one, other) -> one.from().isAfter(other.from()) ? one : other);
    }

    /** Returns the days on which the one list computes otherwise than the other, in stretches of one rate. */
    static List<Days> differences(List<VatRate> before, List<VatRate> after) {
        var starts = new TreeSet<LocalDate>();
        Stream.concat(before.stream(), after.stream()).forEach(rate -> starts.add(rate.from()));
        return starts.stream()
                .filter(day -> !computeAlike(on(before, day), on(after, day)))
                .map(day -> new Days(day, lastBefore(starts.higher(day))))
                .toList();
    }

    private static boolean computeAlike(Optional<VatRate> one, Optional<VatRate> other) {
        return one.isPresent() == other.isPresent()
                && one.stream().allMatch(rate -> rate.computesAs(other.orElseThrow()));
    }

    private static LocalDate lastBefore(LocalDate next) {
        return next == null ? VatCodeRules.LATEST : next.minusDays(1);
    }
}
