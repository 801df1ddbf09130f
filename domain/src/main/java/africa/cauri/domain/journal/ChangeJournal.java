package africa.cauri.domain.journal;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Changes a journal: its title, its counterpart, who may post in it, whether it is closed. Its code stays. */
@ApplicationScoped
public class ChangeJournal {

    private static final String UPDATE =
            """
            UPDATE journal SET title = ?, kind = ?, counterpart = ?, closed = ?, version = version + 1
            WHERE code = ?
            """;

    private final Acting acting;
    private final Journals journals;
    private final JournalChanges changes;
    private final AuditTrail audit;
    private final Sql sql;

    protected ChangeJournal() {
        this(null, null, null, null, null);
    }

    @Inject
    ChangeJournal(Acting acting, Journals journals, JournalChanges changes, AuditTrail audit, Sql sql) {
        this.acting = acting;
        this.journals = journals;
        this.changes = changes;
        this.audit = audit;
        this.sql = sql;
    }

    /**
     * Changes the journal.
     *
     * @throws NotFound if there is none with that code
     * @throws RuleBroken if someone else changed it since, the title is none, the kind changes though there are
     *     entries, the journal of the opening entries would be another or closed, the counterpart is no account that
     *     takes entries, or a subject is none
     */
    @Transactional
    @Retried
    public Journal change(String code, JournalChange change) {
        acting.actor().require(Power.ADMINISTER);
        var before = journals.held(code);
        if (before.version() != change.version()) {
            throw new RuleBroken(List.of(Rule.CHANGED_MEANWHILE.broken(change.version(), before.version())));
        }
        var violations = new ArrayList<>(JournalRules.check(before, change, changes.hasEntries(code)));
        violations.addAll(changes.counterpart(change.counterpart(), before.counterpart()));
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        sql.update(UPDATE, change.title(), change.kind(), change.counterpart(), change.closed(), code);
        changes.setSubjects(code, change.subjects());
        var after = journals.get(code);
        audit.changed(
                new AuditTrail.Subject("journal", code), JournalChanges.trace(before), JournalChanges.trace(after));
        return after;
    }
}
