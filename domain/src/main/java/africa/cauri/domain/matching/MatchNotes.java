package africa.cauri.domain.matching;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.audit.AuditTrail.Subject;
import africa.cauri.domain.matching.ProposeMatches.SureMatches;
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

    /** Notes how much of an account was lettered by rules, if anything was. */
    static void sure(AuditTrail trail, String account, String thirdParty, SureMatches done) {
        if (done.groups() > 0) {
            trail.did(
                    "MATCHED",
                    new Subject("account", account),
                    Map.of(
                            "thirdParty",
                            thirdParty,
                            "groups",
                            done.groups(),
                            "lines",
                            done.lines(),
                            "amount",
                            done.amount().decimal()));
        }
    }
}
