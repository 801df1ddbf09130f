package africa.cauri.webapp.faces.imports;

import africa.cauri.domain.intake.ImportBatch;
import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.intake.ImportReports;
import africa.cauri.domain.intake.ImportTotal;
import africa.cauri.domain.intake.Imports;
import africa.cauri.domain.job.Jobs;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The imports of the company, the latest first. */
@Named
@RequestScoped
public class ImportsView {
    private static final int PAGE_SIZE = 50;

    @Inject
    private Imports imports;

    @Inject
    private ImportReports reports;

    @Inject
    private Jobs jobs;

    @Inject
    private Asked asked;

    private List<Row> rows = List.of();
    private Paging paging;

    /**
     * An import as the list shows it.
     *
     * @param total of its sound entries; empty before it was checked, and if it has none
     */
    public record Row(ImportBatch batch, Stage stage, Optional<ImportTotal> total) {}

    public void load() {
        asked.answer(() -> {
            int page = asked.page();
            if (!asked.isRefused()) {
                paging = Paging.of(page, PAGE_SIZE, imports.count());
                List<ImportBatch> found = imports.list(paging.first(), PAGE_SIZE);
                Map<ImportId, ImportTotal> totals =
                        reports.sums(found.stream().map(ImportBatch::id).toList());
                rows = found.stream()
                        .map(batch -> new Row(
                                batch,
                                Stage.of(batch, jobs.get(batch.job())),
                                Optional.ofNullable(totals.get(batch.id()))))
                        .toList();
            }
        });
    }

    public List<Row> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }
}
