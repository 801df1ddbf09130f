package africa.cauri.webapp.faces.matching;

import africa.cauri.domain.matching.LineKey;
import africa.cauri.domain.matching.MatchableLine;
import africa.cauri.domain.matching.MatchableLines;
import africa.cauri.domain.matching.ProposeMatches;
import africa.cauri.domain.matching.ProposedMatch;
import africa.cauri.domain.matching.proposal.MatchReason;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.faces.support.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the books propose to letter, if the address asks for {@code proposals}. */
@Named
@RequestScoped
public class LetteringProposals {
    private static final int PAGE_SIZE = 20;

    /** How many of its lines a proposal shows. */
    private static final int MOST_LINES = 20;

    @Inject
    private ProposeMatches proposeMatches;

    @Inject
    private MatchableLines lines;

    @Inject
    private Asked asked;

    @Inject
    private LetteringFilter filter;

    @Inject
    private Shown shown;

    private ProposeMatches.Page found;
    private Map<LineKey, MatchableLine> known = Map.of();
    private Paging paging;

    public void load() {
        asked.answer(() -> {
            int page = asked.page();
            if (isWanted() && !asked.isRefused()) {
                found = propose(page);
                paging = Paging.of(page, PAGE_SIZE, found.total());
                if (paging.number() != page) {
                    found = propose(paging.number());
                }
                var keys = found.proposals().stream()
                        .flatMap(proposal -> proposal.lines().stream().limit(MOST_LINES));
                known = lines.of(keys.toList()).stream()
                        .collect(Collectors.toMap(MatchableLine::key, Function.identity()));
            }
        });
    }

    private ProposeMatches.Page propose(int page) {
        int first = (page - 1) * PAGE_SIZE;
        return proposeMatches.propose(filter.getAccount(), filter.getParty(), first, PAGE_SIZE);
    }

    public boolean isWanted() {
        return !filter.getAccount().isEmpty() && asked.find("proposals").isPresent();
    }

    public ProposeMatches.Page getFound() {
        return found;
    }

    public Paging getPaging() {
        return paging;
    }

    /** The lines of a proposal that are shown. */
    public List<MatchableLine> lines(ProposedMatch proposal) {
        return proposal.lines().stream()
                .limit(MOST_LINES)
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    /** How many lines of a proposal are not shown. */
    public int left(ProposedMatch proposal) {
        return proposal.lines().size() - lines(proposal).size();
    }

    /** All lines of a proposal, for the script. */
    public String keys(ProposedMatch proposal) {
        return proposal.lines().stream()
                .map(key -> key.entry() + ":" + key.line())
                .collect(Collectors.joining(" "));
    }

    /** A reason in words. */
    public String words(MatchReason reason) {
        return shown.text("matchReason." + reason.code(), reason.args().toArray());
    }
}
