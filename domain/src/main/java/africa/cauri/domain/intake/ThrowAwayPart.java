package africa.cauri.domain.intake;

import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Throws some of the drafts of an import away, and moves the job on, in one transaction. */
@ApplicationScoped
public class ThrowAwayPart {

    private final Imports imports;
    private final Jobs jobs;
    private final Drafts drafts;

    protected ThrowAwayPart() {
        this(null, null, null);
    }

    @Inject
    ThrowAwayPart(Imports imports, Jobs jobs, Drafts drafts) {
        this.imports = imports;
        this.jobs = jobs;
        this.drafts = drafts;
    }

    /**
     * Throws the next drafts away, and says whether there were any.
     *
     * @throws JobTakenOver if somebody else goes on with the work
     */
    @Transactional
    @Retried
    public boolean throwAway(ImportId id, Run run) {
        jobs.hold(run);
        int thrown = drafts.removeMadeFrom(imports.beingUndone(id, run).origin(), TakeBackPart.AT_ONCE);
        jobs.advance(run, thrown);
        return thrown > 0;
    }
}
