package africa.cauri.domain.template.formula;

import static africa.cauri.domain.kernel.Rule.FORMULA_BALANCE_TWICE;
import static africa.cauri.domain.kernel.Rule.FORMULA_CYCLE;
import static africa.cauri.domain.kernel.Rule.FORMULA_LINE_UNKNOWN;
import static africa.cauri.domain.kernel.Rule.FORMULA_NAME_UNKNOWN;

import africa.cauri.domain.kernel.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The formulas of the lines of one template, which may need one another. Lines count from 1. */
public final class Formulas {

    private final List<Cell> cells;

    public Formulas(List<Cell> cells) {
        this.cells = List.copyOf(cells);
    }

    /** A line's formula and the side that its amount goes to. */
    public record Cell(Formula formula, Side side) {}

    /**
     * Returns what is wrong with the formulas together: names that stand for no answer, lines that are not there, more
     * than one balance, and lines that need themselves. Without any of this they can be computed.
     *
     * @param answers the names that an amount is answered for
     */
    public List<Violation> violations(Set<String> answers) {
        var violations = new ArrayList<Violation>();
        lines().forEach(line -> {
            unknownNames(line, answers).forEach(violations::add);
            unknownLines(line).forEach(violations::add);
        });
        lines().filter(line -> formula(line).isBalance())
                .skip(1)
                .mapToObj(FORMULA_BALANCE_TWICE::brokenBy)
                .forEach(violations::add);
        lines().boxed().flatMap(line -> cycleFrom(line).stream()).forEach(violations::add);
        return violations;
    }

    /**
     * Computes all lines, which {@link #violations} must find nothing wrong with.
     *
     * @param answers the amounts by their names; a line that needs one that is not there is empty, and no violation
     */
    public LineAmounts amounts(Map<String, BigDecimal> answers, EntryDay day) {
        return new Computation(cells, answers, day).amounts();
    }

    private Stream<Violation> unknownNames(int line, Set<String> answers) {
        return formula(line).names().stream()
                .filter(use -> !answers.contains(use.what()))
                .map(use -> FORMULA_NAME_UNKNOWN.brokenBy(line, use.position(), use.what()));
    }

    private Stream<Violation> unknownLines(int line) {
        return formula(line).lines().stream()
                .filter(use -> !isLine(use.what()))
                .map(use -> FORMULA_LINE_UNKNOWN.brokenBy(line, use.position(), use.what()));
    }

    /** A circle is told of once, by its first line. */
    private Optional<Violation> cycleFrom(int line) {
        return path(line, line, new HashSet<>())
                .filter(circle -> circle.stream().allMatch(other -> line <= other))
                .map(circle -> circle.stream().map(other -> "L" + other).collect(Collectors.joining(" > ")))
                .map(circle -> FORMULA_CYCLE.brokenBy(line, circle));
    }

    /** Finds the lines from one to another that it needs, be it by others; both ends are in it. */
    private Optional<List<Integer>> path(int from, int target, Set<Integer> seen) {
        for (var next : needs(from)) {
            if (next == target) {
                return Optional.of(List.of(from, target));
            }
            var rest = seen.add(next) ? path(next, target, seen) : Optional.<List<Integer>>empty();
            if (rest.isPresent()) {
                return rest.map(
                        lines -> Stream.concat(Stream.of(from), lines.stream()).toList());
            }
        }
        return Optional.empty();
    }

    private List<Integer> needs(int line) {
        return formula(line).isBalance()
                ? lines().filter(other -> other != line).boxed().toList()
                : formula(line).lines().stream()
                        .map(Formula.Use::what)
                        .filter(this::isLine)
                        .toList();
    }

    private boolean isLine(int number) {
        return number >= 1 && number <= cells.size();
    }

    private Formula formula(int line) {
        return cells.get(line - 1).formula();
    }

    private IntStream lines() {
        return IntStream.rangeClosed(1, cells.size());
    }
}
