package africa.cauri.domain.matching;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Adds lines to a partial group, which keeps its code; complete, it has it in capitals. */
@ApplicationScoped
public class ExtendMatch {

    private final Acting acting;
    private final Lettering lettering;
    private final MatchGroups groups;
    private final AuditTrail trail;

    protected ExtendMatch() {
        this(null, null, null, null);
    }

    @Inject
    ExtendMatch(Acting acting, Lettering lettering, MatchGroups groups, AuditTrail trail) {
        this.acting = acting;
        this.lettering = lettering;
        this.groups = groups;
        this.trail = trail;
    }

    /**
     * Adds lines, a difference, or both.
     *
     * @param request the lines to add; none if only the difference completes the group
     * @throws NotFound if there is no such group
     * @throws RuleBroken as {@link MatchLines#match}, and if the group is complete or was undone
     */
    @Transactional
    @Retried
    public MatchGroup extend(MatchGroupId id, MatchRequest request) {
        acting.actor().require(Power.POST);
        var before = groups.get(id);
        var group = lettering.extend(id, request);
        trail.changed(MatchNotes.subject(group), MatchNotes.state(before), MatchNotes.state(group));
        return group;
    }
}
