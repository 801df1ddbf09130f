package africa.cauri.webapp.faces.settings;

import africa.cauri.domain.party.IdentifierForm;
import africa.cauri.tenants.registry.Identities;
import africa.cauri.tenants.registry.Identity;
import africa.cauri.webapp.security.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The company: how it is named and shown, and what never changes. */
@Named
@RequestScoped
public class CompanyView {
    @Inject
    private Identities identities;

    @Inject
    private InTenant inTenant;

    private Identity identity;

    /** One of several, as the rows of the page name its parts. */
    public record Detail(String name, String number) {}

    public void load() {
        identity = identities.get(inTenant.getTenant().key());
    }

    public Identity getIdentity() {
        return identity;
    }

    public List<Detail> getIdentifiers() {
        return identity.identifiers().stream()
                .map(each -> new Detail(each.type(), each.number()))
                .toList();
    }

    /** The identifiers that the company's state gives. */
    public List<IdentifierForm> getIdentifierForms() {
        return IdentifierForm.of(inTenant.getTenant().country());
    }
}
