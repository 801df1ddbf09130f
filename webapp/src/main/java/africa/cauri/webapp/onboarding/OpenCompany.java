package africa.cauri.webapp.onboarding;

import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.tenants.provisioning.ProvisioningQueue;
import africa.cauri.tenants.registry.Memberships;
import africa.cauri.tenants.registry.NewTenant;
import africa.cauri.tenants.registry.RegisterTenant;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.webapp.form.FormRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A firm administrator opens the books of a company: it is registered now, its schema is made in the background. */
@ApplicationScoped
public class OpenCompany {
    private final Memberships memberships;
    private final RegisterTenant registerTenant;
    private final ProvisioningQueue queue;

    protected OpenCompany() {
        this(null, null, null);
    }

    @Inject
    OpenCompany(Memberships memberships, RegisterTenant registerTenant, ProvisioningQueue queue) {
        this.memberships = memberships;
        this.registerTenant = registerTenant;
        this.queue = queue;
    }

    /** Whether the person may open companies at all. */
    public boolean isAllowedTo(String subject) {
        return !memberships.firmsAdministeredBy(subject).isEmpty();
    }

    /**
     * Opens the company in the person's firm.
     *
     * @param requestKey the same key with the same form gives the same company
     * @throws NotAllowed if the person administers no firm
     * @throws FormRefused with every error of the form
     */
    public TenantKey open(CompanyForm form, String subject, Optional<String> requestKey) {
        List<String> firms = memberships.firmsAdministeredBy(subject);
        if (firms.isEmpty()) {
            throw new NotAllowed();
        }
        NewTenant company = CompanyRules.check(form);
        TenantKey key = registerTenant.register(firms.get(0), company, subject, requestKey);
        queue.wake();
        return key;
    }
}
