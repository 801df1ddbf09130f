package africa.cauri.domain.matching;

import africa.cauri.domain.chart.PostingAccounts;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.matching.Candidates.OfParty;
import africa.cauri.domain.matching.proposal.Proposal;
import africa.cauri.domain.matching.proposal.Proposals;
import africa.cauri.domain.matching.proposal.SearchBudget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Runs the rules of proposals over the open lines of an account. */
@ApplicationScoped
class Proposing {

    private final PostingAccounts accounts;
    private final Candidates candidates;

    protected Proposing() {
        this(null, null);
    }

    @Inject
    Proposing(PostingAccounts accounts, Candidates candidates) {
        this.accounts = accounts;
        this.candidates = candidates;
    }

    /** A proposal and whose lines it would letter. */
    record Found(OfParty party, Proposal proposal) {}

    /** Returns what the open lines suggest, by the third party's code. */
    List<Found> run(String account, String thirdParty) {
        requireLettrable(account);
        return run(thirdParty.isEmpty() ? candidates.of(account) : candidates.of(account, thirdParty));
    }

    /** Returns what the open lines of one third party suggest, those without one if its code is empty. */
    List<Found> runAt(String account, String thirdParty) {
        return run(thirdParty.isEmpty() ? candidates.withoutThirdParty(account) : candidates.of(account, thirdParty));
    }

    private static List<Found> run(List<OfParty> parties) {
        var budget = new SearchBudget();
        var found = new ArrayList<Found>();
        for (var party : parties) {
            var proposals = party.id() == 0
                    ? Proposals.withoutThirdParty(party.lines(), budget)
                    : Proposals.ofThirdParty(party.lines(), budget);
            proposals.forEach(proposal -> found.add(new Found(party, proposal)));
        }
        return found;
    }

    void requireLettrable(String number) {
        var account = accounts.find(List.of(number)).get(number);
        if (account == null) {
            throw new RuleBroken(List.of(Rule.ACCOUNT_UNKNOWN.broken(number)));
        }
        if (!account.kinds().lettrable()) {
            throw new RuleBroken(List.of(Rule.ACCOUNT_NOT_LETTRABLE.broken(number)));
        }
    }
}
