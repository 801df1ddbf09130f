package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobId;
import africa.cauri.tenants.registry.TenantKey;
import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The container's batch runtime: begins jobs, and begins again what was interrupted. */
@ApplicationScoped
class Batch {
    /** The name of the one definition of a job, {@code META-INF/batch-jobs/work.xml}. */
    private static final String DEFINITION = "work";

    private static final Logger LOG = Logger.getLogger(Batch.class.getName());

    @Resource(lookup = "java:global/jdbc/batch")
    private DataSource repository;

    void start(TenantKey tenant, JobId job) {
        operator().start(DEFINITION, parameters(tenant, job));
    }

    /** The runtime may have forgotten what it ran; the books have not, and the work knows itself where to go on. */
    void restart(TenantKey tenant, Job job) {
        if (job.execution().isEmpty()) {
            start(tenant, job.id());
            return;
        }
        try {
            operator().restart(job.execution().get(), parameters(tenant, job.id()));
        } catch (BatchRuntimeException forgotten) {
            LOG.log(Level.INFO, "The job " + job.id() + " is begun anew", forgotten);
            start(tenant, job.id());
        }
    }

    /** Sees to it that the runtime has its repository, whose tables it makes at its first use. */
    void prepare() {
        operator().getJobNames();
    }

    /** The runtime looks for its repository once, at its first use, and does without when it is not there. */
    private JobOperator operator() {
        try {
            repository.getConnection().close();
            return BatchRuntime.getJobOperator();
        } catch (SQLException e) {
            throw new BatchRuntimeException("The database of the batch jobs does not answer", e);
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
