package africa.cauri.domain.journal;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import africa.cauri.domain.sql.Sql;
import africa.cauri.domain.sql.SqlFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a journal of the company's own beside the usual ones. */
@ApplicationScoped
public class OpenJournal {

    private static final String INSERT = "INSERT INTO journal (code, title, kind, counterpart) VALUES (?, ?, ?, ?)";

    private final Acting acting;
    private final Journals journals;
    private final JournalChanges changes;
    private final AuditTrail audit;
    private final Sql sql;

    protected OpenJournal() {
        this(null, null, null, null, null);
    }

    @Inject
    OpenJournal(Acting acting, Journals journals, JournalChanges changes, AuditTrail audit, Sql sql) {
        this.acting = acting;
        this.journals = journals;
        this.changes = changes;
        this.audit = audit;
        this.sql = sql;
    }

    /**
     * Opens the journal.
     *
     * @throws RuleBroken if the code is none or taken, the title none, the kind that of the opening entries, the
     *     counterpart no account that takes entries, or a subject none
     */
    @Transactional
    @Retried
    public Journal open(NewJournal journal) {
        acting.actor().require(Power.ADMINISTER);
        var violations = new ArrayList<>(JournalRules.check(journal));
        violations.addAll(changes.counterpart(journal.counterpart(), Optional.empty()));
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        add(journal);
        changes.setSubjects(journal.code(), journal.subjects());
        var opened = journals.get(journal.code());
        audit.created(new AuditTrail.Subject("journal", opened.code()), JournalChanges.trace(opened));
        return opened;
    }

    private void add(NewJournal journal) {
        try {
            sql.update(INSERT, journal.code(), journal.title(), journal.kind(), journal.counterpart());
        } catch (SqlFailed failure) {
            throw failure.isDuplicate()
                    ? new RuleBroken(List.of(Rule.JOURNAL_CODE_TAKEN.broken(journal.code())))
                    : failure;
        }
    }
}
