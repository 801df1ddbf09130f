package africa.cauri.domain.journal;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.audit.AuditTrail.Subject;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Retried;
import africa.cauri.domain.sql.SqlFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes an entry back by another one with negative amounts, linked both ways (AUDCIF art. 19). */
@ApplicationScoped
public class ReverseEntry {

    private final Entries entries;
    private final PostEntries postEntries;
    private final AuditTrail trail;

    protected ReverseEntry() {
        this(null, null, null);
    }

    @Inject
    ReverseEntry(Entries entries, PostEntries postEntries, AuditTrail trail) {
        this.entries = entries;
        this.postEntries = postEntries;
        this.trail = trail;
    }

    /**
     * Takes the entry back on that day.
     *
     * @param date not before the entry's own, in an open period
     * @param reason why; it stays with the new entry
     * @throws RuleBroken also if the entry is taken back already, or takes back another itself
     */
    @Transactional
    @Retried
    public PostedEntry reverse(EntryId id, LocalDate date, String reason) {
        var entry = entries.get(id);
        var violations = violations(entry, date, reason);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        try {
            var posted = postEntries.post(List.of(entry.reversal(date, reason))).get(0);
            trail.did("REVERSED", new Subject("entry", id.toString()), Map.of("by", posted.id(), "reason", reason));
            return posted;
        } catch (SqlFailed failure) {
            throw failure.isDuplicate() ? new RuleBroken(List.of(Rule.ENTRY_ALREADY_REVERSED.broken())) : failure;
        }
    }

    private static List<Violation> violations(EntryDetails entry, LocalDate date, String reason) {
        var violations = new ArrayList<Violation>();
        if (entry.reversedBy().isPresent()) {
            violations.add(Rule.ENTRY_ALREADY_REVERSED.broken());
        }
        if (entry.reverses().isPresent() || entry.nature() != Nature.MOVEMENT) {
            violations.add(Rule.ENTRY_NOT_REVERSIBLE.broken(entry.journal(), entry.number()));
        }
        if (date.isBefore(entry.accountingDate())) {
            violations.add(Rule.REVERSAL_BEFORE_ENTRY.broken(date, entry.accountingDate()));
        }
        if (reason.isBlank()) {
            violations.add(Rule.REASON_MISSING.broken());
        }
        return violations;
    }
}
