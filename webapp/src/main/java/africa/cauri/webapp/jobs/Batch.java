package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobId;
import africa.cauri.tenants.registry.TenantKey;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The container's batch runtime: begins jobs, and begins again what was interrupted. */
@ApplicationScoped
class Batch {
    /** The name of the one definition of a job, {@code META-INF/batch-jobs/work.xml}. */
    private static final String DEFINITION = "work";

    private static final Logger LOG = Logger.getLogger(Batch.class.getName());

    void start(TenantKey tenant, JobId job) {
        BatchRuntime.getJobOperator().start(DEFINITION, parameters(tenant, job));
    }

    /** The runtime may have forgotten what it ran; the books have not, and the work knows itself where to go on. */
    void restart(TenantKey tenant, Job job) {
        if (job.execution().isEmpty()) {
            start(tenant, job.id());
            return;
        }
        try {
            BatchRuntime.getJobOperator().restart(job.execution().get(), parameters(tenant, job.id()));
        } catch (BatchRuntimeException forgotten) {
            LOG.log(Level.INFO, "The job " + job.id() + " is begun anew", forgotten);
            start(tenant, job.id());
        }
    }

    /** Plain properties: the runtime keeps them. */
    private static Properties parameters(TenantKey tenant, JobId job) {
        var parameters = new Properties();
        parameters.setProperty("tenant", tenant.value());
        parameters.setProperty("job", job.toString());
        return parameters;
    }
}
