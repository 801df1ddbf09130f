package africa.cauri.domain.template.formula;

import static africa.cauri.domain.kernel.Rule.ENTRY_TOO_LARGE;
import static africa.cauri.domain.kernel.Rule.FORMULA_LINE_UNKNOWN;
import static java.math.RoundingMode.HALF_UP;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.tax.VatRate;
import africa.cauri.domain.template.formula.Formulas.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One computation of the lines of an entry: each line once, after those that it needs. */
final class Computation implements Known {

    private final List<Cell> cells;
    private final Map<String, BigDecimal> answers;
    private final EntryDay day;
    private final Map<Integer, Optional<Money>> amounts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    Computation(List<Cell> cells, Map<String, BigDecimal> answers, EntryDay day) {
        this.cells = cells;
        this.answers = answers;
        this.day = day;
    }

    /** The line needs an answer or another line that is wrong, which is told of there. */
    private static final class NeedsWhatIsWrong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    LineAmounts amounts() {
        var all = new ArrayList<Optional<Money>>();
        for (int line = 1; line <= cells.size(); line++) {
            all.add(amount(line));
        }
        return new LineAmounts(all, violations);
    }

    @Override
    public BigDecimal answer(String name) {
        return Optional.ofNullable(answers.get(name)).orElseThrow(NeedsWhatIsWrong::new);
    }

    @Override
    public BigDecimal line(int number) {
        if (number < 1 || number > cells.size()) {
            throw new FormulaFault(FORMULA_LINE_UNKNOWN, 1, number);
        }
        var amount = amount(number).orElseThrow(NeedsWhatIsWrong::new);
        return BigDecimal.valueOf(amount.minor(), amount.currency().decimals());
    }

    @Override
    public VatRate rate(String code) {
        return day.rate(code);
    }

    private Optional<Money> amount(int line) {
        var known = amounts.get(line);
        if (known != null) {
            return known;
        }
        if (!begun.add(line)) {
            throw new IllegalStateException("line " + line + " needs itself");
        }
        var amount = computed(line);
        amounts.put(line, amount);
        return amount;
    }

    private Optional<Money> computed(int line) {
        try {
            var formula = cells.get(line - 1).formula();
            return Optional.of(rounded(formula.isBalance() ? balance(line) : formula.value(this)));
        } catch (FormulaFault fault) {
            violations.add(fault.on(line));
        } catch (ArithmeticException overflow) {
            violations.add(ENTRY_TOO_LARGE.brokenBy(line));
        } catch (NeedsWhatIsWrong told) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Money rounded(BigDecimal value) {
        var minor = value.movePointRight(day.currency().decimals()).setScale(0, HALF_UP);
        return new Money(minor.longValueExact(), day.currency());
    }

    private BigDecimal balance(int line) {
        var side = cells.get(line - 1).side();
        var balance = BigDecimal.ZERO;
        for (int other = 1; other <= cells.size(); other++) {
            if (other != line) {
                var amount = line(other);
                balance = cells.get(other - 1).side() == side ? balance.subtract(amount) : balance.add(amount);
            }
        }
        return balance;
    }
}
