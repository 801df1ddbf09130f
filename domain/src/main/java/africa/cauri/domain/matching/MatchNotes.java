package africa.cauri.domain.matching;

import africa.cauri.domain.audit.AuditTrail.Subject;
import java.util.Map;

/** What the audit trail says of a group. Its lines are those that the group itself keeps. */
final class MatchNotes {

    private MatchNotes() {}

    static Subject subject(MatchGroup group) {
        return new Subject("match-group", group.id().toString());
    }

    static Map<String, ?> state(MatchGroup group) {
        return Map.of(
                "account", group.account(),
                "thirdParty", group.thirdParty(),
                "code", group.code(),
                "debit", group.debit().decimal(),
                "credit", group.credit().decimal(),
                "difference",
                        group.difference()
                                .map(posted -> posted.kind() + " " + posted.entry())
                                .orElse(""));
    }
}
