package africa.cauri.domain.journal;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.audit.AuditTrail.Subject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the audit trail says of a posting. Each entry tells itself by whom and when it was recorded. */
final class PostingNotes {

    private PostingNotes() {}

    /** Notes one entry under its id, and many under their journal, from the first number to the last. */
    static void write(AuditTrail trail, List<PostedEntry> posted) {
        if (posted.size() == 1) {
            var entry = posted.get(0);
            trail.did(
                    "POSTED",
                    new Subject("entry", entry.id().toString()),
                    Map.of("journal", entry.journal(), "number", entry.number(), "hash", entry.hash()));
            return;
        }
        posted.stream()
                .collect(Collectors.groupingBy(PostedEntry::journal, TreeMap::new, Collectors.toList()))
                .forEach((journal, entries) -> trail.did(
                        "POSTED",
                        new Subject("journal", journal),
                        Map.of(
                                "entries", entries.size(),
                                "first", entries.get(0).id(),
                                "last", entries.get(entries.size() - 1).id())));
    }
}
