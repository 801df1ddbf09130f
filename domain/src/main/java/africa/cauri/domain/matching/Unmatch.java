package africa.cauri.domain.matching;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Undoes a group, be it made by hand or by rules. A group without a posted difference can always be undone, because no
 * line and no closed period changes by it. The entry of a difference is taken back with its group, in its own year
 * (AUDCIF art. 19): once that year is closed, the group stays.
 */
@ApplicationScoped
public class Unmatch {

    private static final int LONGEST_REASON = 300;

    private final Acting acting;
    private final MatchGroups groups;
    private final Undoing undoing;
    private final AuditTrail trail;

    protected Unmatch() {
        this(null, null, null, null);
    }

    @Inject
    Unmatch(Acting acting, MatchGroups groups, Undoing undoing, AuditTrail trail) {
        this.acting = acting;
        this.groups = groups;
        this.undoing = undoing;
        this.trail = trail;
    }

    /**
     * Undoes the group. Its lines are open again, no rule proposes them together again, and the group stays readable.
     *
     * @param reason why; may be empty if no difference was posted
     * @param reversalDate when to take a posted difference back; the difference's own date if it is missing
     * @throws NotFound if there is no such group
     * @throws RuleBroken if it was undone already, or its difference cannot be taken back on that day
     */
    @Transactional
    @Retried
    public MatchGroup undo(MatchGroupId id, String reason, Optional<LocalDate> reversalDate) {
        acting.actor().require(Power.POST);
        requireReadable(reason);
        var before = groups.get(id);
        undoing.undo(before, reason.strip(), reversalDate);
        var after = new HashMap<String, Object>(MatchNotes.state(before));
        after.put("reason", reason.strip());
        trail.did("UNMATCHED", MatchNotes.subject(before), after);
        return groups.get(id);
    }

    private static void requireReadable(String reason) {
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new RuleBroken(List.of(Rule.TEXT_TOO_LONG.broken("reason", LONGEST_REASON)));
        }
        if (reason.codePoints().anyMatch(Unmatch::isUnreadable)) {
            throw new RuleBroken(List.of(Rule.TEXT_UNREADABLE.broken("reason")));
        }
    }

    private static boolean isUnreadable(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
