package africa.cauri.tenants.provisioning;

import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.tenants.registry.TenantState;
import africa.cauri.tenants.registry.Tenants;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Provisions the tenants that wait for it, a few at a time, in the background.
 *
 * <p>The queue is the registry itself, looked through when something is registered and again each minute, so that
 * nothing is forgotten when a node dies.
 */
@ApplicationScoped
public class ProvisioningQueue {
    private static final Logger LOG = Logger.getLogger(ProvisioningQueue.class.getName());
    private static final int AT_ONCE = 2;

    @Resource
    private ManagedScheduledExecutorService executor;

    private Future<?> rounds;

    private final Semaphore workers = new Semaphore(AT_ONCE);
    private final Set<TenantKey> underWork = ConcurrentHashMap.newKeySet();
    private final Tenants tenants;
    private final ProvisionTenant provisionTenant;

    protected ProvisioningQueue() {
        this(null, null);
    }

    @Inject
    ProvisioningQueue(Tenants tenants, ProvisionTenant provisionTenant) {
        this.tenants = tenants;
        this.provisionTenant = provisionTenant;
    }

    /** Looks through the registry now and from now on. */
    public void start() {
        rounds = executor.scheduleWithFixedDelay(this::wake, 0, 60, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Sees to it that what waits is provisioned soon. */
    public void wake() {
        if (workers.tryAcquire()) {
            executor.execute(this::work);
        }
    }

    private void work() {
        try {
            Set<TenantKey> failed = new HashSet<>();
            for (Optional<TenantKey> next = next(failed); next.isPresent(); next = next(failed)) {
                if (!provision(next.get())) {
                    failed.add(next.get());
                }
            }
        } finally {
            workers.release();
        }
    }

    private Optional<TenantKey> next(Set<TenantKey> failed) {
        return Stream.of(TenantState.PROVISIONING, TenantState.OUTDATED)
                .flatMap(state -> tenants.in(state).stream())
                .filter(key -> !failed.contains(key) && underWork.add(key))
                .findFirst();
    }

    private boolean provision(TenantKey key) {
        try {
            boolean opened = provisionTenant.provision(key);
            if (opened) {
                LOG.log(Level.INFO, "Tenant {0} is open", key);
            }
            return opened;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Tenant " + key + " was not provisioned; it is tried again within a minute", e);
            return false;
        } finally {
            underWork.remove(key);
        }
    }
}
