package africa.cauri.domain.matching;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Letters lines by hand. Their accounting dates do not matter, be they in different years or in closed periods: the
 * lines stay as they are.
 */
@ApplicationScoped
public class MatchLines {

    private final Acting acting;
    private final Lettering lettering;
    private final AuditTrail trail;

    protected MatchLines() {
        this(null, null, null);
    }

    @Inject
    MatchLines(Acting acting, Lettering lettering, AuditTrail trail) {
        this.acting = acting;
        this.lettering = lettering;
        this.trail = trail;
    }

    /**
     * Makes a group of the lines, under the next code of their account and third party. It is complete if debits equal
     * credits and, when all lines are in one foreign currency, are nil in that one, too. A difference to be posted is
     * posted in the same transaction.
     *
     * @throws RuleBroken with the place of each line at fault, counted from 1; of the difference's entry, its line
     */
    @Transactional
    @Retried
    public MatchGroup match(MatchRequest request) {
        acting.actor().require(Power.POST);
        var group = lettering.begin(request);
        trail.did("MATCHED", MatchNotes.subject(group), MatchNotes.state(group));
        return group;
    }
}
