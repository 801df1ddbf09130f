package africa.cauri.webapp.onboarding;

import africa.cauri.tenants.provisioning.DemoFirm;
import africa.cauri.tenants.provisioning.StartRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens before the first request: the registry is brought up, and the demo firm entered if it is wanted. */
@ApplicationScoped
public class Startup {
    private final StartRegistry registry;
    private final DemoFirm demoFirm;
    private final boolean demo;

    protected Startup() {
        this(null, null, false);
    }

    @Inject
    Startup(
            StartRegistry registry,
            DemoFirm demoFirm,
            @ConfigProperty(name = "cauri.demo", defaultValue = "false") boolean demo) {
        this.registry = registry;
        this.demoFirm = demoFirm;
        this.demo = demo;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        registry.migrate();
        if (demo) {
            demoFirm.register();
        }
        registry.openTenants();
    }
}
