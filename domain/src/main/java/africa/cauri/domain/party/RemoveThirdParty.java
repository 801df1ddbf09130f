package africa.cauri.domain.party;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import africa.cauri.domain.sql.SqlFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;

/** Removes a third party that nothing in the books points at. */
@ApplicationScoped
public class RemoveThirdParty {

    private final Acting acting;
    private final ThirdParties parties;
    private final ThirdPartyChanges changes;
    private final EntityManager books;
    private final AuditTrail audit;

    protected RemoveThirdParty() {
        this(null, null, null, null, null);
    }

    @Inject
    RemoveThirdParty(
            Acting acting, ThirdParties parties, ThirdPartyChanges changes, EntityManager books, AuditTrail audit) {
        this.acting = acting;
        this.parties = parties;
        this.changes = changes;
        this.books = books;
        this.audit = audit;
    }

    /**
     * Removes the third party.
     *
     * @throws NotFound if there is none with that code
     * @throws RuleBroken if it has entries, is in a draft, or others were merged into it
     */
    @Transactional
    @Retried
    public void remove(String code) {
        acting.actor().require(Power.POST);
        var party = parties.held(code);
        var before = changes.sheet(party);
        ThirdPartyChanges.refuse(parties.uses(before));
        delete(party, code);
        audit.removed(ThirdPartyChanges.subject(code), before.trace());
    }

    private void delete(ThirdParty party, String code) {
        try {
            books.remove(party);
            books.flush();
        } catch (PersistenceException failure) {
            throw SqlFailed.tellsOfUse(failure)
                    ? new RuleBroken(List.of(Rule.THIRD_PARTY_IN_USE.broken(code)))
                    : failure;
        }
    }
}
