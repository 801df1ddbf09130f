package africa.cauri.webapp.faces.imports;

import africa.cauri.domain.intake.ImportBatch;
import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.intake.ImportReports;
import africa.cauri.domain.intake.ImportTotal;
import africa.cauri.domain.intake.Imports;
import africa.cauri.domain.intake.ProposeAccounts;
import africa.cauri.domain.intake.ProposeAccounts.Proposal;
import africa.cauri.domain.intake.UnknownMaster;
import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.webapp.faces.imports.Stage.Step;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One import: what was found in its file, how far it is, and what can be done with it. */
@Named
@RequestScoped
public class ImportView {
    @Inject
    private Imports imports;

    @Inject
    private ImportReports reports;

    @Inject
    private ProposeAccounts proposeAccounts;

    @Inject
    private Jobs jobs;

    @Inject
    private Asked asked;

    private ImportBatch batch;
    private Job job;
    private List<ImportTotal> totals = List.of();
    private List<UnknownMaster> unknown = List.of();
    private List<Proposal> proposals = List.of();

    public void load() {
        asked.answer(() -> {
            batch = imports.get(id(asked.text("id")));
            job = jobs.get(batch.job());
            totals = reports.totals(batch.id());
            unknown = reports.unknown(batch.id());
            proposals = getStage().isReviewed() ? proposeAccounts.of(batch.id()) : List.of();
        });
    }

    private static ImportId id(String text) {
        try {
            return new ImportId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound(ImportBatch.class, text);
        }
    }

    public ImportBatch getBatch() {
        return batch;
    }

    public Job getJob() {
        return job;
    }

    public Stage getStage() {
        return Stage.of(batch, job);
    }

    public Step getStep() {
        boolean open = proposals.stream().anyMatch(each -> each.reason() != ProposeAccounts.Reason.REMEMBERED);
        return open ? Step.ACCOUNTS : getStage().getStep();
    }

    public List<ImportTotal> getTotals() {
        return totals;
    }

    public Optional<ImportTotal> getTotal() {
        return totals.stream().reduce(ImportTotal::add);
    }

    /** Accounts of another chart, each with what is proposed for it. */
    public List<Proposal> getProposals() {
        return proposals;
    }

    /** Accounts and third parties that are opened with the import. */
    public List<UnknownMaster> getOpened() {
        return unknown.stream().filter(UnknownMaster::opened).toList();
    }

    /** Third parties that the books do not have, and nobody has asked to open. */
    public List<UnknownMaster> getStrangers() {
        return unknown.stream()
                .filter(each -> each.kind() == UnknownMaster.Kind.THIRD_PARTY && !each.opened())
                .toList();
    }

    /** The days of the entries as parameters of an address, each followed by an ampersand. */
    public String getDays() {
        Stream<LocalDate> months = totals.stream().map(ImportTotal::month).sorted();
        List<LocalDate> all = months.toList();
        if (all.isEmpty()) {
            return "";
        }
        LocalDate last = all.get(all.size() - 1);
        return Paging.query(
                "from",
                all.get(0).toString(),
                "until",
                last.withDayOfMonth(last.lengthOfMonth()).toString());
    }
}
