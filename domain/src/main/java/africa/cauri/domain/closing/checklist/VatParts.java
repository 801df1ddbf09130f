package africa.cauri.domain.closing.checklist;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.tax.position.ComputeVatPosition;
import africa.cauri.domain.tax.position.VatCodeSum;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Whether the value added tax of the days agrees with what it is on, code by code and rate by rate. */
@ApplicationScoped
class VatParts implements ChecklistPart {

    private final ComputeVatPosition position;

    protected VatParts() {
        this(null);
    }

    @Inject
    VatParts(ComputeVatPosition position) {
        this.position = position;
    }

    @Override
    public List<ChecklistItem> items(ChecklistRange range) {
        var incoherent = position.compute(range.from(), range.until()).codes().stream()
                .filter(sum -> !sum.isCoherent())
                .toList();
        var difference = incoherent.stream()
                .map(VatCodeSum::difference)
                .reduce(range.company().money(0), Money::add);
        var link =
                Map.of("from", range.from().toString(), "until", range.until().toString());
        return List.of(ChecklistItem.of(ChecklistName.VAT_INCOHERENT, Severity.WARNS, incoherent.size(), link)
                .worth(difference));
    }
}
