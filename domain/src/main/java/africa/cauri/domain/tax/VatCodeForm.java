package africa.cauri.domain.tax;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What people decide about a code, as they entered it: all of it, so that what is not there is no more.
 *
 * @param account the number of the account of tax; empty for none
 */
public record VatCodeForm(String title, String account, boolean closed, List<RateForm> rates) {

    public VatCodeForm {
        title = title.strip();
        account = account.strip();
        rates = List.copyOf(Objects.requireNonNull(rates));
    }

    /** Returns the form that shows a code. */
    public static VatCodeForm of(VatCodeRow row) {
        return new VatCodeForm(
                row.title(),
                row.account().map(Object::toString).orElse(""),
                row.closed(),
                row.rates().stream().map(RateForm::of).toList());
    }

    /** Returns the rates, the oldest first, once {@link VatCodeRules} has nothing to say. */
    List<VatRate> sortedRates() {
        return rates.stream()
                .map(RateForm::rate)
                .sorted(Comparator.comparing(VatRate::from))
                .toList();
    }
}
