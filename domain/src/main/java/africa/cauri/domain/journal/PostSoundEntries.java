package africa.cauri.domain.journal;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Posts those of the drafts that break no rule, and says what is wrong with the others. */
@ApplicationScoped
public class PostSoundEntries {

    private final Acting acting;
    private final Posting posting;
    private final AuditTrail trail;

    protected PostSoundEntries() {
        this(null, null, null);
    }

    @Inject
    PostSoundEntries(Acting acting, Posting posting, AuditTrail trail) {
        this.acting = acting;
        this.posting = posting;
        this.trail = trail;
    }

    /**
     * What became of a draft.
     *
     * @param violations what is wrong with it, if it was not posted
     */
    public record Outcome(Optional<PostedEntry> posted, List<Violation> violations) {}

    /** Posts what can be posted, and returns what became of each draft, in their order. */
    @Transactional
    @Retried
    public List<Outcome> post(List<Draft> drafts) {
        acting.actor().require(Power.POST);
        var checked = posting.check(drafts);
        var posted = posting.record(checked);
        var outcomes = new ArrayList<Outcome>();
        for (int draft = 0; draft < drafts.size(); draft++) {
            outcomes.add(new Outcome(posted.get(draft), checked.violations().get(draft)));
        }
        PostingNotes.write(trail, posted.stream().flatMap(Optional::stream).toList());
        return outcomes;
    }
}
