package africa.cauri.domain.intake;

import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Goes on with an import that was stopped, behind the last entry that was written. */
@ApplicationScoped
public class ContinueImport {

    private final Acting acting;
    private final Imports imports;
    private final Jobs jobs;

    protected ContinueImport() {
        this(null, null, null);
    }

    @Inject
    ContinueImport(Acting acting, Imports imports, Jobs jobs) {
        this.acting = acting;
        this.imports = imports;
        this.jobs = jobs;
    }

    /**
     * Notes the work that is left.
     *
     * @throws RuleBroken {@link Rule#IMPORT_STATE_WRONG} unless it was stopped
     */
    @Transactional
    @Retried
    public ImportBatch goOn(ImportId id) {
        var batch = imports.held(id);
        acting.actor().require(batch.options().asDrafts() ? Power.DRAFT : Power.POST);
        if (batch.state() != ImportState.STOPPED) {
            throw new RuleBroken(List.of(Rule.IMPORT_STATE_WRONG.broken(batch.state())));
        }
        imports.continueWith(id, jobs.add(BeginImport.JOB, id.toString()));
        imports.change(id, batch.checked() ? ImportState.POSTING : ImportState.CHECKING);
        return imports.get(id);
    }
}
