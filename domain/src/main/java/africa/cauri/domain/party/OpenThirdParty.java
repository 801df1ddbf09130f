package africa.cauri.domain.party;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens a third party. */
@ApplicationScoped
public class OpenThirdParty {

    private final Acting acting;
    private final ThirdPartyChanges changes;

    protected OpenThirdParty() {
        this(null, null);
    }

    @Inject
    OpenThirdParty(Acting acting, ThirdPartyChanges changes) {
        this.acting = acting;
        this.changes = changes;
    }

    /**
     * Opens the third party; what is doubtful about it comes back as warnings.
     *
     * @throws RuleBroken if the code is none or taken, or the facts break a rule
     */
    @Transactional
    @Retried
    public ThirdPartyWritten open(NewThirdParty party) {
        acting.actor().require(Power.POST);
        var opened = changes.open(party);
        changes.forget();
        return opened;
    }
}
