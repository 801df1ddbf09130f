package africa.cauri.webapp.security;

import africa.cauri.domain.kernel.Power;
import africa.cauri.tenants.registry.Membership;
import africa.cauri.tenants.registry.Tenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The tenant whose page is asked for, and what the person is in it. */
@RequestScoped
@Named("inTenant")
public class InTenant {
    static final String ATTRIBUTE = InTenant.class.getName();

    @Inject
    private HttpServletRequest request;

    public boolean isBound() {
        return find(request).isPresent();
    }

    public Tenant getTenant() {
        return membership().tenant();
    }

    public String getRole() {
        return membership().role().name();
    }

    /** Whether the person may do that in the books. */
    public boolean may(Power power) {
        return Powers.of(membership()).contains(power);
    }

    private Membership membership() {
        return find(request).orElseThrow(() -> new IllegalStateException("No tenant's page"));
    }

    /** The membership that the filter found for this request. */
    public static Optional<Membership> find(HttpServletRequest request) {
        return Optional.ofNullable((Membership) request.getAttribute(ATTRIBUTE));
    }
}
