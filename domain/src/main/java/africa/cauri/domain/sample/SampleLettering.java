package africa.cauri.domain.sample;

import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.matching.LineKey;
import africa.cauri.domain.matching.MatchLines;
import africa.cauri.domain.matching.MatchRequest;
import africa.cauri.domain.matching.MatchSureProposals;
import africa.cauri.domain.matching.MatchableLine;
import africa.cauri.domain.matching.MatchableLines;
import africa.cauri.domain.matching.MatchableLines.Query;
import africa.cauri.domain.matching.MatchableLines.Shown;
import africa.cauri.domain.sample.story.Chapter;
import africa.cauri.domain.sample.story.Story;
import africa.cauri.domain.sample.story.Story.PartlyPaid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Letters a month: what third parties owed and paid, by the references that payments name; what is settled as a whole,
 * such as a month's taxes, up to each day on which the account is nil.
 */
@ApplicationScoped
class SampleLettering {

    private static final String RECEIVABLE = "4111";

    /** Accounts whose lines name each other. */
    private static final Set<String> BY_REFERENCE =
            Set.of("4011", "4042", "4081", RECEIVABLE, "4162", "4212", "422", "4852", "585");

    /** Accounts that return to nil as a whole. */
    private static final List<String> AS_A_WHOLE = List.of("43", "44", "4281", "465", "476");

    private final MatchSureProposals matchSureProposals;
    private final MatchableLines lines;
    private final MatchLines matchLines;

    protected SampleLettering() {
        this(null, null, null);
    }

    @Inject
    SampleLettering(MatchSureProposals matchSureProposals, MatchableLines lines, MatchLines matchLines) {
        this.matchSureProposals = matchSureProposals;
        this.lines = lines;
        this.matchLines = matchLines;
    }

    void letter(Chapter chapter) {
        for (var account : accounts(chapter)) {
            if (BY_REFERENCE.contains(account)) {
                matchSureProposals.match(account, "");
            } else if (AS_A_WHOLE.stream().anyMatch(account::startsWith)) {
                sweep(account, chapter.end());
            }
        }
    }

    private static SortedSet<String> accounts(Chapter chapter) {
        return chapter.drafts().stream()
                .flatMap(draft -> draft.lines().stream())
                .map(DraftLine::account)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void sweep(String account, LocalDate until) {
        var some = new ArrayList<MatchableLine>();
        long sum = 0;
        var open = open(account, "", until);
        for (int index = 0; index < open.size(); index++) {
            var line = open.get(index);
            some.add(line);
            sum += amount(line);
            boolean isLastOfDay = index + 1 == open.size()
                    || !open.get(index + 1).accountingDate().equals(line.accountingDate());
            if (isLastOfDay && sum == 0) {
                matchLines.match(MatchRequest.of(keys(some)));
                some.clear();
            }
        }
    }

    /** Letters an invoice partially with what was paid of it; what came last is left for people. */
    void letterPart(PartlyPaid invoice, LocalDate until) {
        var named = open(RECEIVABLE, invoice.thirdParty(), until).stream()
                .filter(line -> line.group().isEmpty())
                .filter(line -> line.reference().equals(invoice.reference())
                        || line.label().contains(invoice.reference()))
                .toList();
        boolean isTwoSided =
                named.stream().map(line -> Long.signum(amount(line))).distinct().count() == 2;
        if (isTwoSided) {
            matchLines.match(MatchRequest.partially(keys(named)));
        }
    }

    private List<MatchableLine> open(String account, String thirdParty, LocalDate until) {
        return Stream.iterate(0, first -> first + MatchableLines.MOST_ROWS)
                .map(first -> lines.list(new Query(
                        account, thirdParty, Shown.OPEN, Story.FIRST_DAY, until, first, MatchableLines.MOST_ROWS)))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .toList();
    }

    private static long amount(MatchableLine line) {
        return line.debit().subtract(line.credit()).minor();
    }

    private static List<LineKey> keys(List<MatchableLine> some) {
        return some.stream().map(MatchableLine::key).toList();
    }
}
