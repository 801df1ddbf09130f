package africa.cauri.domain.intake;

import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a file once more that was checked or refused, with what the person has answered to it; writes nothing. */
@ApplicationScoped
public class CheckImportAgain {

    private final Acting acting;
    private final Imports imports;
    private final Jobs jobs;
    private final RememberAccounts rememberAccounts;

    protected CheckImportAgain() {
        this(null, null, null, null);
    }

    @Inject
    CheckImportAgain(Acting acting, Imports imports, Jobs jobs, RememberAccounts rememberAccounts) {
        this.acting = acting;
        this.imports = imports;
        this.jobs = jobs;
        this.rememberAccounts = rememberAccounts;
    }

    /**
     * What the person says to what was found.
     *
     * @param opensAccounts whether accounts are opened that the books do not have
     * @param opensThirdParties whether third parties are opened that the books do not have
     * @param journal of opening balances; empty without
     * @param day of opening balances
     * @param reason why warnings do not matter; empty if they do
     * @param accounts of ours, by those of the other chart that they stand for from now on
     */
    public record Reply(
            boolean opensAccounts,
            boolean opensThirdParties,
            String journal,
            Optional<LocalDate> day,
            String reason,
            Map<String, String> accounts) {}

    /**
     * Notes the work.
     *
     * @throws RuleBroken {@link Rule#IMPORT_STATE_WRONG} unless it was checked or refused; whatever
     *     {@link RememberAccounts} says of the accounts
     */
    @Transactional
    @Retried
    public ImportBatch check(ImportId id, Reply reply) {
        var batch = imports.held(id);
        var options = batch.options();
        acting.actor().require(options.power());
        if (!batch.state().mayNeedFile()) {
            throw new RuleBroken(List.of(Rule.IMPORT_STATE_WRONG.broken(batch.state())));
        }
        var asked = new ImportOptions(
                options.format(),
                true,
                options.asDrafts(),
                reply.opensAccounts(),
                reply.opensThirdParties(),
                reply.journal(),
                reply.day(),
                reply.reason());
        if (!asked.violations().isEmpty()) {
            throw new RuleBroken(asked.violations());
        }
        if (!reply.accounts().isEmpty()) {
            rememberAccounts.remember(reply.accounts());
        }
        imports.continueWith(id, jobs.add(BeginImport.JOB, id.toString()));
        imports.ask(id, asked);
        imports.change(id, ImportState.CHECKING);
        return imports.get(id);
    }
}
