package africa.cauri.domain.party;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes a third party, closes it or opens it again. Its code stays. */
@ApplicationScoped
public class ChangeThirdParty {

    private final Acting acting;
    private final ThirdPartyChanges changes;

    protected ChangeThirdParty() {
        this(null, null);
    }

    @Inject
    ChangeThirdParty(Acting acting, ThirdPartyChanges changes) {
        this.acting = acting;
        this.changes = changes;
    }

    /**
     * Changes the third party; what is doubtful about it comes back as warnings.
     *
     * @throws NotFound if there is none with that code
     * @throws RuleBroken if someone else changed it since, the facts break a rule, or one that was merged would open
     */
    @Transactional
    @Retried
    public ThirdPartyWritten change(String code, ThirdPartyChange change) {
        acting.actor().require(Power.POST);
        return changes.change(code, change);
    }
}
