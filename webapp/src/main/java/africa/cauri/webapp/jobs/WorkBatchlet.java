package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobId;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.tenants.context.CurrentTenant;
import africa.cauri.tenants.context.Trace;
import africa.cauri.tenants.registry.TenantKey;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one step of every job: binds the tenant, and the one on whose behalf it works with the rights of now, and does
 * the work. No transaction is open around it: the work opens its own, and moves its own cursor inside them.
 */
@Named("work")
@Dependent
public class WorkBatchlet extends AbstractBatchlet {
    private static final Logger LOG = Logger.getLogger(WorkBatchlet.class.getName());

    private final JobContext context;
    private final Jobs jobs;
    private final Rights rights;
    private final Instance<Work> works;
    private final JobStarter starter;

    protected WorkBatchlet() {
        this(null, null, null, null, null);
    }

    @Inject
    WorkBatchlet(JobContext context, Jobs jobs, Rights rights, @Any Instance<Work> works, JobStarter starter) {
        this.context = context;
        this.jobs = jobs;
        this.rights = rights;
        this.works = works;
        this.starter = starter;
    }

    @Override
    public String process() {
        var parameters = BatchRuntime.getJobOperator().getParameters(context.getExecutionId());
        var tenant = new TenantKey(parameters.getProperty("tenant"));
        var id = new JobId(UUID.fromString(parameters.getProperty("job")));
        try {
            CurrentTenant.run(tenant, () -> work(tenant, id));
        } catch (RuntimeException failure) {
            starter.beginAgain(tenant, id);
            throw failure;
        }
        return "DONE";
    }

    private void work(TenantKey tenant, JobId id) {
        var job = jobs.get(id);
        var owner = job.owner();
        Trace.bind(new Trace(
                id.toString(), owner.subject(), owner.name(), owner.address(), rights.find(owner.subject(), tenant)));
        try {
            work(job, jobs.take(id, context.getExecutionId()));
        } catch (JobTakenOver elsewhere) {
            LOG.log(Level.INFO, "Somebody else goes on with the job {0}, or it is over", id);
        } finally {
            Trace.unbind();
        }
    }

    private void work(Job job, Run run) {
        works.stream()
                .filter(work -> work.kind().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does " + job.kind()))
                .go(job, run);
    }
}
