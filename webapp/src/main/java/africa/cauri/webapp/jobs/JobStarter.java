package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobAdded;
import africa.cauri.domain.job.JobId;
import africa.cauri.domain.job.Jobs;
import africa.cauri.tenants.context.CurrentTenant;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.tenants.registry.TenantState;
import africa.cauri.tenants.registry.Tenants;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Begins jobs once the transaction that asked for them has ended; and, after the start of the server, begins again what
 * was interrupted. Each tenant is looked at for that as soon as its books are open, and again when a job could not go
 * on.
 */
@ApplicationScoped
public class JobStarter {
    private static final Logger LOG = Logger.getLogger(JobStarter.class.getName());
    private static final int AFTER_ALL_OTHERS = Interceptor.Priority.APPLICATION + 900;
    private static final int FIRST_LOOK_SECONDS = 5;
    private static final int BETWEEN_LOOKS_SECONDS = 20;

    @Resource
    private ManagedScheduledExecutorService executor;

    private Future<?> rounds;

    private final Set<TenantKey> lookedAt = ConcurrentHashMap.newKeySet();

    /** What this server began itself: nothing interrupted it. */
    private final Set<JobId> begun = ConcurrentHashMap.newKeySet();

    private final Tenants tenants;
    private final Jobs jobs;
    private final Batch batch;

    protected JobStarter() {
        this(null, null, null);
    }

    @Inject
    JobStarter(Tenants tenants, Jobs jobs, Batch batch) {
        this.tenants = tenants;
        this.jobs = jobs;
        this.batch = batch;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(AFTER_ALL_OTHERS) Object event) {
        rounds = executor.scheduleWithFixedDelay(
                this::look, FIRST_LOOK_SECONDS, BETWEEN_LOOKS_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** The transaction that has just ended still stands on this thread: the batch runtime needs another. */
    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAdded added) {
        TenantKey tenant = CurrentTenant.get();
        begun.add(added.job());
        executor.execute(() -> begin(tenant, added.job(), () -> batch.start(tenant, added.job())));
    }

    private void begin(TenantKey tenant, JobId job, Runnable beginning) {
        try {
            beginning.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "The job " + job + " is begun again soon", failure);
            beginAgain(tenant, job);
        }
    }

    /** What could not go on, as when the database was away, is begun again at the next look. */
    void beginAgain(TenantKey tenant, JobId job) {
        begun.remove(job);
        lookedAt.remove(tenant);
    }

    private void look() {
        try {
            tenants.in(TenantState.ACTIVE).stream()
                    .filter(tenant -> !lookedAt.contains(tenant))
                    .forEach(this::lookAt);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Interrupted jobs are looked for again soon", failure);
        }
    }

    /** What stands against the jobs of one tenant does not keep those of others from going on. */
    private void lookAt(TenantKey tenant) {
        lookedAt.add(tenant);
        try {
            CurrentTenant.run(tenant, () -> restart(tenant, jobs.unfinished()));
        } catch (RuntimeException failure) {
            lookedAt.remove(tenant);
            LOG.log(Level.WARNING, "Interrupted jobs of " + tenant + " are looked for again soon", failure);
        }
    }

    /** Noted as begun before it is: a job that fails at once takes the note away again. */
    private void restart(TenantKey tenant, List<Job> unfinished) {
        for (Job job : unfinished) {
            if (begun.add(job.id())) {
                begin(tenant, job.id(), () -> batch.restart(tenant, job));
            }
        }
    }
}
