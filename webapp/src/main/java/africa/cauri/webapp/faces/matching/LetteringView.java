package africa.cauri.webapp.faces.matching;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.matching.LineChoice.Side;
import africa.cauri.domain.matching.MatchableLine;
import africa.cauri.domain.matching.MatchableLines;
import africa.cauri.domain.matching.OpenTotals;
import africa.cauri.domain.party.ThirdPartyNames;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be lettered: the accounts; the third parties of one of them that have something open; or the lines of one
 * third party, debits beside credits.
 */
@Named
@RequestScoped
public class LetteringView {
    private static final int PAGE_SIZE = 100;

    @Inject
    private OpenTotals totals;

    @Inject
    private MatchableLines lines;

    @Inject
    private ThirdPartyNames names;

    @Inject
    private Asked asked;

    @Inject
    private LetteringFilter filter;

    private List<OpenTotals.Place> accounts = List.of();
    private List<OpenTotals.Total> parties = List.of();
    private List<SideOfLines> sides = List.of();
    private Paging paging;
    private Optional<OpenTotals.Place> place = Optional.empty();

    /**
     * The debits or the credits.
     *
     * @param name of the side
     * @param sums of all lines, those that are not shown too
     */
    public record SideOfLines(String name, List<MatchableLine> lines, MatchableLines.Sums sums) {

        /** The total of this side. */
        public Money total() {
            return name.equals(Side.DEBIT.name()) ? sums.debit() : sums.credit();
        }

        /** What a line of this side is worth, with its sign. */
        public Money amount(MatchableLine line) {
            return name.equals(Side.DEBIT.name()) ? line.debit() : line.credit();
        }
    }

    public void load() {
        asked.answer(() -> {
            filter.read();
            int page = asked.page();
            accounts = totals.accounts();
            place = accounts.stream()
                    .filter(each -> each.number().equals(filter.getAccount()))
                    .findFirst();
            if (place.isEmpty() && !filter.getAccount().isEmpty()) {
                asked.refuse("letter.noLines", filter.getAccount());
            }
            if (place.isPresent() && !asked.isRefused()) {
                read(page);
            }
        });
    }

    private void read(int page) {
        if (isOfAll() && place.orElseThrow().collective() && !filter.isSearch()) {
            var all = totals.of(filter.getAccount());
            paging = Paging.of(page, PAGE_SIZE, all.size());
            parties = all.subList(paging.first(), paging.getUntil());
        } else {
            sides = Stream.of(Side.DEBIT, Side.CREDIT).map(this::side).toList();
        }
    }

    private SideOfLines side(Side side) {
        var query = filter.query(side);
        return new SideOfLines(side.name(), lines.list(query), lines.sums(query));
    }

    /** Whether no third party is chosen. */
    public boolean isOfAll() {
        return filter.getParty().isEmpty();
    }

    public boolean isCollective() {
        return place.map(OpenTotals.Place::collective).orElse(false);
    }

    /** The name of the third party. */
    public String getPartyName() {
        return names.of(List.of(filter.getParty())).getOrDefault(filter.getParty(), "");
    }

    /** Whether nothing is in the list that is shown. */
    public boolean isNothing() {
        return sides.isEmpty()
                ? place.isPresent() && parties.isEmpty()
                : sides.stream().allMatch(side -> side.lines().isEmpty());
    }

    public Optional<OpenTotals.Place> getPlace() {
        return place;
    }

    public List<OpenTotals.Place> getAccounts() {
        return accounts;
    }

    public List<OpenTotals.Total> getParties() {
        return parties;
    }

    public List<SideOfLines> getSides() {
        return sides;
    }

    public Paging getPaging() {
        return paging;
    }
}
