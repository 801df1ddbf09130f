package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobAdded;
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
 * was interrupted. Each tenant is looked at once for that, as soon as its books are open.
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
        executor.execute(() -> start(tenant, added));
    }

    private void start(TenantKey tenant, JobAdded added) {
        try {
            batch.start(tenant, added.job());
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "The job " + added.job() + " waits for the next start of the server", failure);
        }
    }

    private void look() {
        try {
            for (TenantKey tenant : tenants.in(TenantState.ACTIVE)) {
                if (!lookedAt.contains(tenant)) {
                    CurrentTenant.run(tenant, () -> restart(tenant, jobs.unfinished()));
                    lookedAt.add(tenant);
                }
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Interrupted jobs are looked for again soon", failure);
        }
    }

    private void restart(TenantKey tenant, List<Job> interrupted) {
        interrupted.forEach(job -> batch.restart(tenant, job));
    }
}
