package africa.cauri.domain.closing.appropriation;

import africa.cauri.domain.closing.ClosingAccounts;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Makes the draft of the entry that appropriates a result, for someone to post. */
@ApplicationScoped
public class DraftAppropriation {

    private final Acting acting;
    private final PendingResults results;
    private final ClosingAccounts accounts;
    private final AppropriationLines lines;
    private final SaveDraft saveDraft;

    protected DraftAppropriation() {
        this(null, null, null, null, null);
    }

    @Inject
    DraftAppropriation(
            Acting acting,
            PendingResults results,
            ClosingAccounts accounts,
            AppropriationLines lines,
            SaveDraft saveDraft) {
        this.acting = acting;
        this.results = results;
        this.accounts = accounts;
        this.lines = lines;
        this.saveDraft = saveDraft;
    }

    /**
     * A decision on a result.
     *
     * @param fiscalYear the first day of the year in which the result waits
     * @param date of the meeting
     * @param reference of its minutes
     */
    public record Decision(LocalDate fiscalYear, LocalDate date, String reference, Wishes wishes) {}

    /** Keeps the draft; throws {@link RuleBroken} without a result, or for wishes that are more than it. */
    @Transactional
    public DraftId draft(Decision decision) {
        acting.actor().require(Power.CLOSE);
        var equity = results.equity(decision.fiscalYear());
        if (equity.result().isNil()) {
            throw new RuleBroken(List.of(Rule.RESULT_NOT_PENDING.broken(decision.fiscalYear())));
        }
        return saveDraft.save(Draft.of(
                accounts.journal(JournalKind.GENERAL),
                decision.date(),
                decision.reference(),
                "Affectation du résultat",
                lines.of(Appropriation.of(equity, decision.wishes()))));
    }
}
