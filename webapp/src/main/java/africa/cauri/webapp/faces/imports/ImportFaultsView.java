package africa.cauri.webapp.faces.imports;

import africa.cauri.domain.intake.ImportFault;
import africa.cauri.domain.intake.ImportReports;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.faces.support.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What stands against an import, in the person's words, a page at a time. */
@Named
@RequestScoped
public class ImportFaultsView {
    private static final int PAGE_SIZE = 100;
    private static final Set<Rule> OF_OPENING = Set.of(Rule.IMPORT_JOURNAL_MISSING, Rule.IMPORT_DAY_MISSING);

    @Inject
    private ImportReports reports;

    @Inject
    private ImportView importView;

    @Inject
    private Asked asked;

    @Inject
    private Shown shown;

    private List<ImportFault> faults = List.of();
    private Paging paging = Paging.of(1, PAGE_SIZE, 0);

    public void load() {
        asked.answer(() -> {
            int page = asked.page();
            if (!asked.isRefused()) {
                faults = reports.faults(importView.getBatch().id());
                paging = Paging.of(page, PAGE_SIZE, faults.size());
            }
        });
    }

    public List<ImportFault> getRows() {
        return faults.subList(paging.first(), paging.getUntil());
    }

    public Paging getPaging() {
        return paging;
    }

    /** How many there are, of which the first are kept. */
    public long getCount() {
        return Math.max(importView.getBatch().faults(), faults.size());
    }

    /** Whether not all of them are kept. */
    public boolean isCut() {
        return getCount() > faults.size();
    }

    public String sentence(ImportFault fault) {
        return shown.text("rule." + fault.rule(), fault.args().toArray());
    }

    /** Whether some of them are no harm for whoever gives a reason. */
    public boolean isAnyWarning() {
        return faults.stream().anyMatch(fault -> fault.rule().isWarning());
    }

    /** Whether opening balances were not told their journal or their day. */
    public boolean isOpeningUntold() {
        return faults.stream().map(ImportFault::rule).anyMatch(OF_OPENING::contains);
    }
}
