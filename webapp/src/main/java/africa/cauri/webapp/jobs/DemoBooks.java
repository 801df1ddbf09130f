package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.sample.AskForSample;
import africa.cauri.tenants.context.CurrentTenant;
import africa.cauri.tenants.context.Trace;
import africa.cauri.tenants.provisioning.DemoFirm;
import africa.cauri.tenants.registry.Membership;
import africa.cauri.tenants.registry.Memberships;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.tenants.registry.TenantState;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees to it that the books of the demo's companies are filled, one company after the other, so that those who log in
 * meanwhile do not feel it. The demo firm has a bookkeeper of its own for that, as whom nobody can log in.
 */
@ApplicationScoped
public class DemoBooks {
    private static final Logger LOG = Logger.getLogger(DemoBooks.class.getName());
    private static final int AFTER_ALL_OTHERS = Interceptor.Priority.APPLICATION + 900;
    private static final int BETWEEN_LOOKS_SECONDS = 3;
    private static final String NAME = "Données de démonstration";

    @Resource
    private ManagedScheduledExecutorService executor;

    private Future<?> rounds;

    private final AskForSample askForSample;
    private final Memberships memberships;
    private final boolean wanted;

    protected DemoBooks() {
        this(null, null, false, false);
    }

    @Inject
    DemoBooks(
            AskForSample askForSample,
            Memberships memberships,
            @ConfigProperty(name = "cauri.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "cauri.demo.books", defaultValue = "false") boolean books) {
        this.askForSample = askForSample;
        this.memberships = memberships;
        this.wanted = demo && books;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(AFTER_ALL_OTHERS) Object event) {
        if (wanted) {
            rounds = executor.scheduleWithFixedDelay(
                    this::look, BETWEEN_LOOKS_SECONDS, BETWEEN_LOOKS_SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void look() {
        try {
            if (DemoFirm.companies().stream().allMatch(this::isSettled)) {
                rounds.cancel(false);
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The books of the demo are looked at again soon", failure);
        }
    }

    /** Asks for the company's books to be filled, and says whether nothing is left to do for it. */
    private boolean isSettled(TenantKey company) {
        var membership = memberships.find(DemoFirm.BOOKKEEPER, company);
        if (membership.isEmpty()) {
            return true;
        }
        var state = membership.get().tenant().state();
        if (state != TenantState.ACTIVE) {
            return state != TenantState.PROVISIONING && state != TenantState.OUTDATED;
        }
        return ask(membership.get()).map(Job::isOver).orElse(true);
    }

    private Optional<Job> ask(Membership membership) {
        var company = membership.tenant().key();
        Trace.bind(new Trace("demo-" + company, DemoFirm.BOOKKEEPER, NAME, "", Optional.of(membership)));
        try {
            var asking = new Asking(askForSample);
            CurrentTenant.run(company, () -> asking.ask(company));
            return asking.job;
        } finally {
            Trace.unbind();
        }
    }

    /** Keeps the answer that was given inside the tenant. */
    private static final class Asking {
        private final AskForSample askForSample;
        private Optional<Job> job = Optional.empty();

        private Asking(AskForSample askForSample) {
            this.askForSample = askForSample;
        }

        private void ask(TenantKey company) {
            job = askForSample.ask(company.value());
        }
    }
}
