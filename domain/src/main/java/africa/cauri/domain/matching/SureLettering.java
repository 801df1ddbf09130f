package africa.cauri.domain.matching;

import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.matching.MatchGroup.Made;
import africa.cauri.domain.matching.Proposing.Found;
import africa.cauri.domain.matching.proposal.Candidate;
import africa.cauri.domain.matching.proposal.Grade;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Letters sure proposals. The places of the account are locked first, so that what the rules then see stays. */
@ApplicationScoped
class SureLettering {

    /** Merging waits; the third parties of one account are most of them, so that all are held. */
    private static final String HOLD = "SELECT id FROM third_party LOCK IN SHARE MODE";

    private static final String PLACES =
            """
            SELECT DISTINCT COALESCE(t.merged_into, t.id, 0)
            FROM entry_line l LEFT JOIN third_party t ON t.id = l.third_party
            WHERE l.account = ?
            """;

    /** The most groups that one transaction letters, and that one request waits for. */
    static final int MOST_GROUPS = 1000;

    private final Sql sql;
    private final Parties parties;
    private final MatchAccounts accounts;
    private final Proposing proposing;
    private final MatchBook book;

    protected SureLettering() {
        this(null, null, null, null, null);
    }

    @Inject
    SureLettering(Sql sql, Parties parties, MatchAccounts accounts, Proposing proposing, MatchBook book) {
        this.sql = sql;
        this.parties = parties;
        this.accounts = accounts;
        this.proposing = proposing;
        this.book = book;
    }

    /** Letters at most so many groups, of one third party or, if its code is empty, of lines without one. */
    List<Found> letterAt(String account, String thirdParty, int most) {
        var place = thirdParty.isEmpty() ? 0 : parties.hold(thirdParty).id();
        accounts.lock(account, new TreeSet<>(List.of(place)));
        return letter(
                account,
                sure(proposing.runAt(account, thirdParty), Set.of(place))
                        .limit(most)
                        .toList());
    }

    /** Returns what was lettered, or throws {@link RuleBroken} if that would be more than one transaction takes. */
    List<Found> letter(String account, String thirdParty) {
        proposing.requireLettrable(account);
        var locked = places(account, thirdParty);
        accounts.lock(account, locked);
        var sure = sure(proposing.run(account, thirdParty), locked).toList();
        if (sure.size() > MOST_GROUPS) {
            throw new RuleBroken(List.of(Rule.MATCH_PROPOSALS_TOO_MANY.broken(sure.size(), MOST_GROUPS)));
        }
        return letter(account, sure);
    }

    private static Stream<Found> sure(List<Found> found, Set<Integer> locked) {
        return found.stream()
                .filter(each -> each.proposal().grade() == Grade.SURE)
                .filter(each -> locked.contains(each.party().id()));
    }

    private List<Found> letter(String account, List<Found> sure) {
        if (!sure.isEmpty()) {
            book.add(account, sure.stream().map(found -> group(account, found)).toList());
        }
        return sure;
    }

    private SortedSet<Integer> places(String account, String thirdParty) {
        if (!thirdParty.isEmpty()) {
            return new TreeSet<>(List.of(parties.hold(thirdParty).id()));
        }
        sql.list(HOLD, row -> row.getInt(1));
        return new TreeSet<>(sql.list(PLACES, row -> row.getInt(1), account));
    }

    private NewGroup group(String account, Found found) {
        var lines = found.proposal().lines();
        long debit = found.party().debited(lines);
        return new NewGroup(
                book.newId(),
                account,
                found.party().id(),
                Made.RULES,
                true,
                debit,
                debit,
                lines.get(0).day(),
                lines.get(lines.size() - 1).day(),
                Optional.empty(),
                lines.stream().map(SureLettering::key).toList());
    }

    private static LineKey key(Candidate line) {
        return new LineKey(new EntryId(line.entry()), line.line());
    }
}
