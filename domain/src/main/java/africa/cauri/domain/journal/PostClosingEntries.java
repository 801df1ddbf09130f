package africa.cauri.domain.journal;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.journal.Posting.Checked;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Posts the entries by which a year is closed and the next one opened. They repeat what the books hold already: an
 * account, a third party or a journal that was closed, or made stricter, since then does not stand in their way.
 */
@ApplicationScoped
public class PostClosingEntries {

    private static final Set<Rule> OF_NEW_ENTRIES = EnumSet.of(
            Rule.JOURNAL_CLOSED,
            Rule.JOURNAL_NOT_YOURS,
            Rule.ACCOUNT_CLOSED,
            Rule.ACCOUNT_IS_HEADING,
            Rule.ACCOUNT_NOT_COLLECTIVE,
            Rule.THIRD_PARTY_CLOSED,
            Rule.THIRD_PARTY_REQUIRED,
            Rule.DUE_DATE_REQUIRED,
            Rule.FOREIGN_AMOUNT_DIFFERS,
            Rule.REFERENCE_ALREADY_USED);

    private final Acting acting;
    private final Posting posting;
    private final AuditTrail trail;

    protected PostClosingEntries() {
        this(null, null, null);
    }

    @Inject
    PostClosingEntries(Acting acting, Posting posting, AuditTrail trail) {
        this.acting = acting;
        this.posting = posting;
        this.trail = trail;
    }

    /**
     * Posts the drafts, and returns what each has become, in their order.
     *
     * @param drafts made by a closing or a revaluation, or taking back what was
     * @throws EntriesRefused with every violation of every draft; then nothing is posted
     */
    @Transactional
    @Retried
    public List<PostedEntry> post(List<Draft> drafts) {
        acting.actor().require(Power.CLOSE);
        if (drafts.isEmpty()) {
            return List.of();
        }
        var posted = posting.recordAll(leniently(posting.check(drafts)));
        PostingNotes.write(trail, posted);
        return posted;
    }

    private static Checked leniently(Checked checked) {
        var left = new ArrayList<List<Violation>>();
        checked.violations()
                .forEach(violations -> left.add(violations.stream()
                        .filter(violation -> !OF_NEW_ENTRIES.contains(violation.rule()))
                        .toList()));
        return new Checked(checked.drafts(), left, checked.books(), checked.ends());
    }
}
