package africa.cauri.domain.journal;

import africa.cauri.domain.attachment.Attachments;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Posts kept drafts, which are drafts no more. */
@ApplicationScoped
public class PostDrafts {

    private final Drafts drafts;
    private final PostSoundEntries postSoundEntries;
    private final Attachments attachments;

    protected PostDrafts() {
        this(null, null, null);
    }

    @Inject
    PostDrafts(Drafts drafts, PostSoundEntries postSoundEntries, Attachments attachments) {
        this.drafts = drafts;
        this.postSoundEntries = postSoundEntries;
        this.attachments = attachments;
    }

    /** A draft and what became of it. */
    public record Outcome(DraftId draft, PostSoundEntries.Outcome outcome) {}

    /**
     * Posts those of the drafts that break no rule, by date and then as they were made; the others stay.
     *
     * @param ids from one to {@link PostEntries#MOST_DRAFTS}
     * @throws NotFound if one of them is there no more: then nothing is posted
     */
    @Transactional
    @Retried
    public List<Outcome> post(Collection<DraftId> ids) {
        var wanted = new HashSet<>(ids);
        var taken = drafts.taken(wanted);
        taken.forEach(kept -> wanted.remove(kept.id()));
        if (!wanted.isEmpty()) {
            throw new NotFound(Draft.class, wanted);
        }
        var outcomes =
                postSoundEntries.post(taken.stream().map(KeptDraft::draft).toList());
        var byDraft = IntStream.range(0, taken.size())
                .mapToObj(index -> new Outcome(taken.get(index).id(), outcomes.get(index)))
                .toList();
        var entries = new HashMap<UUID, UUID>();
        byDraft.forEach(outcome -> outcome.outcome()
                .posted()
                .ifPresent(posted ->
                        entries.put(outcome.draft().value(), posted.id().value())));
        attachments.follow(entries);
        if (!entries.isEmpty()) {
            drafts.remove(entries.keySet().stream().map(DraftId::new).toList());
        }
        return byDraft;
    }
}
