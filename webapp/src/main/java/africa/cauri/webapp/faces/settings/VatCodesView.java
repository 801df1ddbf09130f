package africa.cauri.webapp.faces.settings;

import africa.cauri.domain.tax.VatCodeRow;
import africa.cauri.domain.tax.VatCodes;
import africa.cauri.domain.tax.VatKind;
import africa.cauri.domain.tax.VatRate;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The codes of value added tax with their rates, and one of them to be changed. */
@Named
@RequestScoped
public class VatCodesView {
    @Inject
    private VatCodes codes;

    @Inject
    private Asked asked;

    @Inject
    private Shown shown;

    @Inject
    private Clock clock;

    private List<VatCodeRow> rows = List.of();
    private VatCodeRow code;

    public void load() {
        rows = List.copyOf(codes.tariff().codes());
    }

    public void loadOne() {
        asked.answer(() -> asked.find("code").ifPresent(wanted -> code = codes.get(wanted)));
    }

    public List<VatCodeRow> getRows() {
        return rows;
    }

    /** The code that is asked for; null if it is to be a new one. */
    public VatCodeRow getCode() {
        return code;
    }

    public VatKind[] getKinds() {
        return VatKind.values();
    }

    /** Whether the rate holds today. */
    public boolean isCurrent(VatCodeRow row, VatRate rate) {
        LocalDate today = LocalDate.now(clock);
        return row.rates().stream()
                .filter(each -> !each.from().isAfter(today))
                .reduce((first, last) -> last)
                .filter(rate::equals)
                .isPresent();
    }

    /** A percentage as people write it, without the noughts at its end. */
    public String percent(BigDecimal percentage) {
        return shown.sentence("{0,number,#.####}", percentage);
    }
}
