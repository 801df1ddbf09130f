package africa.cauri.domain.journal;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Retried;
import africa.cauri.domain.sql.Sql;
import africa.cauri.domain.sql.SqlFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Removes a journal that nothing uses; the journal of the opening entries stays. */
@ApplicationScoped
public class RemoveJournal {

    private final Acting acting;
    private final Journals journals;
    private final JournalChanges changes;
    private final AuditTrail audit;
    private final Sql sql;

    protected RemoveJournal() {
        this(null, null, null, null, null);
    }

    @Inject
    RemoveJournal(Acting acting, Journals journals, JournalChanges changes, AuditTrail audit, Sql sql) {
        this.acting = acting;
        this.journals = journals;
        this.changes = changes;
        this.audit = audit;
        this.sql = sql;
    }

    /**
     * Removes the journal.
     *
     * @throws NotFound if there is none with that code
     * @throws RuleBroken if it is in use, or that of the opening entries
     */
    @Transactional
    @Retried
    public void remove(String code) {
        acting.actor().require(Power.ADMINISTER);
        var journal = journals.held(code);
        var violations = new ArrayList<Violation>();
        if (journal.kind() == JournalKind.OPENING) {
            violations.add(Rule.JOURNAL_OF_OPENING_STAYS.broken(code));
        }
        if (changes.hasEntries(code)) {
            violations.add(Rule.JOURNAL_HAS_ENTRIES.broken(code));
        }
        if (changes.hasDrafts(code)) {
            violations.add(Rule.JOURNAL_IN_DRAFTS.broken(code));
        }
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        delete(code);
        audit.removed(new AuditTrail.Subject("journal", code), JournalChanges.trace(journal));
    }

    private void delete(String code) {
        try {
            sql.update("DELETE FROM journal WHERE code = ?", code);
        } catch (SqlFailed failure) {
            throw SqlFailed.tellsOfUse(failure) ? new RuleBroken(List.of(Rule.JOURNAL_IN_USE.broken(code))) : failure;
        }
    }
}
