package africa.cauri.domain.party;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Shows one third party with all that the books know of it but its lines. */
@ApplicationScoped
public class ReadThirdParty {

    private final ThirdParties parties;
    private final Companies companies;

    protected ReadThirdParty() {
        this(null, null);
    }

    @Inject
    ReadThirdParty(ThirdParties parties, Companies companies) {
        this.parties = parties;
        this.companies = companies;
    }

    /** Returns the third party with that code, or throws {@link NotFound}. */
    @Transactional
    public ThirdPartySheet read(String code) {
        return parties.get(code).sheet(companies.get().currency());
    }
}
