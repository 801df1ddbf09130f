package africa.cauri.webapp.jobs;

import africa.cauri.tenants.context.Trace;
import africa.cauri.tenants.registry.Membership;
import africa.cauri.tenants.registry.Memberships;
import africa.cauri.tenants.registry.Role;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.tenants.registry.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * On whose behalf a job works, with the rights of now. What nobody asked for, such as the round of a night, the product
 * does itself: as an accountant, under a name that no person and no program can have.
 */
@ApplicationScoped
class Rights {
    /** Subjects of people and programs are ids that Keycloak makes. */
    static final String PRODUCT = "cauri";

    private final Memberships memberships;
    private final Tenants tenants;

    protected Rights() {
        this(null, null);
    }

    @Inject
    Rights(Memberships memberships, Tenants tenants) {
        this.memberships = memberships;
        this.tenants = tenants;
    }

    /** What the one with that subject may do in the books now. */
    Optional<Membership> find(String subject, TenantKey tenant) {
        return subject.equals(PRODUCT)
                ? tenants.find(tenant).map(found -> new Membership(found, Role.ACCOUNTANT))
                : memberships.find(subject, tenant);
    }

    /** Does something in the name of the product. */
    void asProduct(TenantKey tenant, String what, Runnable work) {
        Trace.bind(new Trace(what, PRODUCT, "Cauri", "", find(PRODUCT, tenant)));
        try {
            work.run();
        } finally {
            Trace.unbind();
        }
    }
}
