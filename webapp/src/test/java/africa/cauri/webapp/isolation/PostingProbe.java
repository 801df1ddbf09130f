package africa.cauri.webapp.isolation;

import africa.cauri.domain.chart.ExportAccounts;
import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.reports.book.AccountLine;
import africa.cauri.reports.book.ReadAccount;
import africa.cauri.tenants.context.Trace;
import africa.cauri.tenants.registry.Memberships;
import africa.cauri.tenants.registry.TenantKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Entries, read models, exports and jobs of the product itself, in the books of the bound company. */
@ApplicationScoped
public class PostingProbe {
    /** The kind of the jobs that {@link #begin} asks for. */
    public static final String JOB = "PROBE";

    private static final String ADMINISTRATOR = "00000000-0000-4000-8000-000000000100";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private PostEntries postEntries;

    @Inject
    private ReadAccount readAccount;

    @Inject
    private ExportAccounts exportAccounts;

    @Inject
    private Jobs jobs;

    @Inject
    private Memberships memberships;

    /** Acts as the administrator of the tenant's firm until {@link Trace#unbind}. */
    public void act(TenantKey tenant) {
        Trace.bind(new Trace("isolation", ADMINISTRATOR, "isolation", "", memberships.find(ADMINISTRATOR, tenant)));
    }

    public void post(String label) {
        var amount = new Money(100, Currency.XOF);
        postEntries.post(List.of(Draft.of(
                "OD", DAY, "I", label, List.of(DraftLine.debit("6011", amount), DraftLine.credit("5711", amount)))));
    }

    /** The labels of all that stands on an account. */
    public List<String> readAccount() {
        return readAccount.lines("6011", DAY, DAY, 1).lines().stream()
                .map(AccountLine::label)
                .toList();
    }

    /** The titles of the company's own accounts, as the file of the chart has them: their numbers stand below 99. */
    public List<String> export() {
        var file = new ByteArrayOutputStream();
        exportAccounts.export(file);
        return file.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(row -> row.matches("99\\d+;.*"))
                .map(row -> row.split(";", 3)[1])
                .toList();
    }

    @Transactional
    public void begin(TenantKey tenant) {
        jobs.add(JOB, tenant.value());
    }

    /** Ends a job in the transaction of its work. */
    @Transactional
    public void postAndEnd(Run run, String label) {
        jobs.hold(run);
        post(label);
        jobs.end(run.job(), JobState.DONE, 0);
    }
}
