package africa.cauri.webapp.jobs;

import africa.cauri.domain.template.recurring.BeginRecurringRound;
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
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Begins, once a day in the books of each tenant that is open, the job that makes what is due of the recurring entries.
 * The books note the round of each day, so that it is begun once however many servers look; a server that was down at
 * the time begins it as soon as it is up.
 */
@ApplicationScoped
public class DailyRound {
    private static final Logger LOG = Logger.getLogger(DailyRound.class.getName());
    private static final int AFTER_ALL_OTHERS = Interceptor.Priority.APPLICATION + 900;
    private static final int BETWEEN_LOOKS_SECONDS = 60;

    @Resource
    private ManagedScheduledExecutorService executor;

    private Future<?> looks;

    /** The last round of each tenant that this server knows to be begun. */
    private final Map<TenantKey, LocalDate> begun = new ConcurrentHashMap<>();

    private final Tenants tenants;
    private final Rights rights;
    private final BeginRecurringRound beginRecurringRound;
    private final Clock clock;
    private final LocalTime time;

    protected DailyRound() {
        this(null, null, null, null, "00:00");
    }

    @Inject
    DailyRound(
            Tenants tenants,
            Rights rights,
            BeginRecurringRound beginRecurringRound,
            Clock clock,
            @ConfigProperty(name = "cauri.recurring.time", defaultValue = "02:00") String time) {
        this.tenants = tenants;
        this.rights = rights;
        this.beginRecurringRound = beginRecurringRound;
        this.clock = clock;
        this.time = LocalTime.parse(time);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(AFTER_ALL_OTHERS) Object event) {
        looks = executor.scheduleWithFixedDelay(
                this::look, BETWEEN_LOOKS_SECONDS, BETWEEN_LOOKS_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    private void look() {
        var now = LocalDateTime.now(clock);
        if (now.toLocalTime().isBefore(time)) {
            return;
        }
        try {
            tenants.in(TenantState.ACTIVE).stream()
                    .filter(tenant -> !now.toLocalDate().equals(begun.get(tenant)))
                    .forEach(tenant -> begin(tenant, now.toLocalDate()));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "What is due today is looked for again soon", failure);
        }
    }

    /** What stands against the round of one tenant does not keep those of others from beginning. */
    private void begin(TenantKey tenant, LocalDate day) {
        try {
            CurrentTenant.run(
                    tenant, () -> rights.asProduct(tenant, "round-" + day, () -> beginRecurringRound.begin(day)));
            begun.put(tenant, day);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "What is due in " + tenant + " is looked for again soon", failure);
        }
    }
}
