package africa.cauri.domain.journal;

import africa.cauri.domain.audit.AuditTrail.Subject;
import java.util.Map;
import java.util.TreeMap;

/** What the audit trail says of a draft: enough to know it again, not each of its lines. */
final class DraftNotes {

    private DraftNotes() {}

    static Subject subject(DraftId id) {
        return new Subject("draft", id.toString());
    }

    static Map<String, ?> facts(Draft draft) {
        var facts = new TreeMap<String, Object>(Map.of(
                "journal", draft.journal(),
                "reference", draft.reference(),
                "label", draft.label(),
                "lines", draft.lines().size()));
        draft.wantedDate().ifPresent(day -> facts.put("date", day));
        return facts;
    }
}
