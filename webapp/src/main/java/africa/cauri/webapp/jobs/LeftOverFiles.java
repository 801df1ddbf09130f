package africa.cauri.webapp.jobs;

import africa.cauri.domain.intake.ImportState;
import africa.cauri.domain.intake.Imports;
import africa.cauri.tenants.context.CurrentTenant;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.tenants.registry.TenantState;
import africa.cauri.tenants.registry.Tenants;
import africa.cauri.webapp.imports.ImportFolder;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Throws away what is left of uploads and imports that were broken off, soon after the start of the server and now and
 * then. Who takes a file in writes to it all the time, and begins its import at once: what nobody has written to for an
 * hour is nobody's upload. Files that were checked or refused may be read again, and are kept for some days.
 */
@ApplicationScoped
public class LeftOverFiles {
    private static final Logger LOG = Logger.getLogger(LeftOverFiles.class.getName());
    private static final int AFTER_ALL_OTHERS = Interceptor.Priority.APPLICATION + 900;
    private static final int FIRST_LOOK_SECONDS = 10;
    private static final int BETWEEN_LOOKS_SECONDS = 600;
    private static final Duration UNTOUCHED = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(7);

    @Resource
    private ManagedScheduledExecutorService executor;

    private Future<?> looks;

    private final Tenants tenants;
    private final Imports imports;
    private final ImportFolder folder;
    private final Clock clock;

    protected LeftOverFiles() {
        this(null, null, null, null);
    }

    @Inject
    LeftOverFiles(Tenants tenants, Imports imports, ImportFolder folder, Clock clock) {
        this.tenants = tenants;
        this.imports = imports;
        this.folder = folder;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(AFTER_ALL_OTHERS) Object event) {
        looks = executor.scheduleWithFixedDelay(
                this::look, FIRST_LOOK_SECONDS, BETWEEN_LOOKS_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    private void look() {
        try {
            tenants.in(TenantState.ACTIVE).forEach(this::sweep);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Files that imports left are looked for again later", failure);
        }
    }

    /** What stands against it in one tenant does not keep those of others. */
    private void sweep(TenantKey tenant) {
        try {
            CurrentTenant.run(tenant, () -> {
                sweep(UNTOUCHED, state -> state.needsFile() || state.mayNeedFile());
                sweep(KEPT, ImportState::needsFile);
            });
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Files that imports left in " + tenant + " are looked for again later", failure);
        }
    }

    private void sweep(Duration untouched, Predicate<ImportState> isNeeded) {
        try {
            folder.sweep(clock.instant().minus(untouched), id -> imports.find(id)
                    .filter(batch -> isNeeded.test(batch.state()))
                    .isPresent());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
