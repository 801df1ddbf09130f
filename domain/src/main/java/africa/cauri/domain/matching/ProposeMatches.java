package africa.cauri.domain.matching;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.company.Company;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.matching.Proposing.Found;
import africa.cauri.domain.matching.proposal.Grade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Proposes which open lines settle each other, and changes nothing. Lines of any group, partial ones too, are left
 * alone, and lines that someone parted by undoing their group are not proposed together again. The bounds of the search
 * stand in the rules: {@link africa.cauri.domain.matching.proposal.Proposals}.
 */
@ApplicationScoped
public class ProposeMatches {

    /** The most proposals that one page shows. */
    public static final int MOST_ROWS = 500;

    private final Acting acting;
    private final Companies companies;
    private final Proposing proposing;

    protected ProposeMatches() {
        this(null, null, null);
    }

    @Inject
    ProposeMatches(Acting acting, Companies companies, Proposing proposing) {
        this.acting = acting;
        this.companies = companies;
        this.proposing = proposing;
    }

    /**
     * A page of what was found.
     *
     * @param total how many proposals there are in all
     * @param sure what {@link MatchSureProposals} would letter
     */
    public record Page(List<ProposedMatch> proposals, int total, SureMatches sure) {}

    /**
     * Returns a page of the proposals, by third party, the surest of each first.
     *
     * @param thirdParty the code of one, or of one that was merged into it; empty for all
     * @param first how many to pass over
     * @param max the most to return, from 0 to {@link #MOST_ROWS}
     * @throws RuleBroken if the account is unknown or not lettrable
     * @throws NotFound if there is no such third party
     */
    @Transactional
    public Page propose(String account, String thirdParty, int first, int max) {
        acting.actor().require(Power.READ);
        if (max < 0 || max > MOST_ROWS) {
            throw new IllegalArgumentException("max " + max);
        }
        var company = companies.get();
        var found = proposing.run(account, thirdParty);
        var page = found.stream().skip(first).limit(max).map(each -> proposed(each, company));
        var sure = found.stream().filter(each -> each.proposal().grade() == Grade.SURE);
        return new Page(page.toList(), found.size(), SureMatches.of(sure.toList(), company));
    }

    private static ProposedMatch proposed(Found found, Company company) {
        var proposal = found.proposal();
        return new ProposedMatch(
                found.party().code(),
                proposal.lines().stream()
                        .map(line -> new LineKey(new EntryId(line.entry()), line.line()))
                        .toList(),
                company.money(proposal.amount()),
                company.money(proposal.residual()),
                proposal.grade(),
                proposal.reasons());
    }

    /**
     * How much sure proposals would letter, or have lettered.
     *
     * @param groups how many groups
     * @param lines how many lines in them
     * @param amount the total of what was debited
     */
    public record SureMatches(int groups, int lines, Money amount) {

        static SureMatches of(List<Found> sure, Company company) {
            return new SureMatches(
                    sure.size(),
                    sure.stream()
                            .mapToInt(each -> each.proposal().lines().size())
                            .sum(),
                    sure.stream()
                            .map(each -> company.money(each.proposal().amount()))
                            .reduce(company.money(0), Money::add));
        }
    }
}
