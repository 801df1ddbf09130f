package africa.cauri.webapp.faces.closing;

import africa.cauri.domain.closing.revaluation.ForeignPositions;
import africa.cauri.domain.closing.revaluation.ForeignPositions.ForeignPosition;
import africa.cauri.webapp.faces.support.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** The currencies for which closing a year asks for a rate. */
@Named
@RequestScoped
public class RevaluationView {
    @Inject
    private ForeignPositions positions;

    @Inject
    private ClosingView closing;

    @Inject
    private Asked asked;

    private List<ForeignPosition> rows = List.of();

    public void load() {
        asked.answer(() -> {
            if (closing.getYear() != null) {
                rows = positions.of(closing.getYear().from());
            }
        });
    }

    public List<ForeignPosition> getRows() {
        return rows;
    }

    /** The last known rate as it is typed. */
    public String rate(ForeignPosition row) {
        return row.rate().map(BigDecimal::toPlainString).orElse("");
    }
}
