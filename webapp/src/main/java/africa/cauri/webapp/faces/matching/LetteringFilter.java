package africa.cauri.webapp.faces.matching;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.matching.LineChoice;
import africa.cauri.domain.matching.LineChoice.Side;
import africa.cauri.domain.matching.MatchableLines;
import africa.cauri.webapp.faces.support.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Which lines are to be lettered: {@code account}, {@code party}, days, amount and words in the address. */
@Named
@RequestScoped
public class LetteringFilter {
    /** How many lines a side shows unless more are asked for, and how many it shows at most. */
    private static final int FEW = 100;

    private static final int MANY = 500;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    @Inject
    private Asked asked;

    @Inject
    private Companies companies;

    @Inject
    private Clock clock;

    private LocalDate from = FIRST;
    private LocalDate until = LAST;
    private LineChoice choice = LineChoice.ALL;
    private MatchableLines.Shown shown = MatchableLines.Shown.OPEN;
    private int most = FEW;

    public void read() {
        LocalDate today = LocalDate.now(clock);
        from = asked.day("from", today).orElse(FIRST);
        until = asked.day("until", today).orElse(LAST);
        choice =
                new LineChoice(Side.BOTH, asked.amount("amount", companies.get().currency()), asked.text("q"));
        shown = asked.choice("shown", MatchableLines.Shown.class).orElse(MatchableLines.Shown.OPEN);
        most = asked.number("most", 1, MANY).orElse(FEW);
    }

    /** The lines of a side that are wanted. */
    MatchableLines.Query query(Side side) {
        return new MatchableLines.Query(getAccount(), getParty(), shown, from, until, choice.on(side), 0, most);
    }

    /** Whether lines are looked for among those of all third parties. */
    boolean isSearch() {
        return List.of("from", "until", "amount", "q").stream()
                .anyMatch(name -> asked.find(name).isPresent());
    }

    public String getAccount() {
        return asked.text("account");
    }

    public String getParty() {
        return asked.text("party");
    }

    public MatchableLines.Shown getShown() {
        return shown;
    }

    public MatchableLines.Shown[] getChoices() {
        return MatchableLines.Shown.values();
    }

    /** How many lines a side can show if it is asked to; nothing if it shows them already. */
    public int getMore() {
        return most < MANY ? MANY : 0;
    }
}
