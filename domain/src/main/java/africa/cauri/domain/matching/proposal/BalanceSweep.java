package africa.cauri.domain.matching.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the lines by date and keeps what is open of each side. If the balance is nil at the end of a day, all
 * that was open settles itself; otherwise a line of the day may equal all that is open on the other side.
 */
final class BalanceSweep {

    /** Two lines of the same amount are for another rule. */
    private static final int FEWEST_LINES = 3;

    private final boolean ofThirdParty;
    private final List<Candidate> debits = new ArrayList<>();
    private final List<Candidate> credits = new ArrayList<>();
    private final List<Proposal> found = new ArrayList<>();
    private long debit;
    private long credit;

    private BalanceSweep(boolean ofThirdParty) {
        this.ofThirdParty = ofThirdParty;
    }

    static List<Proposal> over(OpenLines lines) {
        var sweep = new BalanceSweep(lines.areOfThirdParty());
        var day = new ArrayList<Candidate>();
        for (var line : lines.remaining()) {
            if (!day.isEmpty() && !day.get(0).day().equals(line.day())) {
                sweep.endOf(day);
                day.clear();
            }
            day.add(line);
            sweep.open(line);
        }
        sweep.endOf(day);
        return sweep.found;
    }

    private void open(Candidate line) {
        side(line).add(line);
        count(line.amount());
    }

    /** The sums may exceed 64 bits, as long as there are too many lines for a proposal. */
    private void count(long amount) {
        if (amount > 0) {
            debit += amount;
        } else {
            credit += amount;
        }
    }

    private List<Candidate> side(Candidate line) {
        return line.amount() > 0 ? debits : credits;
    }

    private List<Candidate> otherSide(Candidate line) {
        return line.amount() > 0 ? credits : debits;
    }

    private void endOf(List<Candidate> day) {
        if (debit == -credit) {
            proposal(debits, credits).ifPresent(found::add);
            debits.clear();
            credits.clear();
            debit = 0;
            credit = 0;
            return;
        }
        for (var line : day) {
            var settled = isWhole(line) ? proposal(otherSide(line), List.of(line)) : Optional.<Proposal>empty();
            if (settled.isPresent()) {
                found.add(settled.get());
                close(line);
                return;
            }
        }
    }

    private boolean isWhole(Candidate line) {
        return line.amount() == -(line.amount() > 0 ? credit : debit);
    }

    private Optional<Proposal> proposal(List<Candidate> some, List<Candidate> others) {
        int size = some.size() + others.size();
        if (size < FEWEST_LINES || size > OpenLines.MOST_LINES) {
            return Optional.empty();
        }
        var lines = new ArrayList<>(some);
        lines.addAll(others);
        lines.sort(OpenLines.OLDEST_FIRST);
        if (!Sums.areNil(lines)) {
            return Optional.empty();
        }
        var day = lines.get(size - 1).day();
        var reason = MatchReason.of(MatchReason.Code.WHOLE_BALANCE, size, day);
        return Optional.of(new Proposal(lines, ofThirdParty ? Grade.SURE : Grade.LIKELY, List.of(reason)));
    }

    private void close(Candidate line) {
        otherSide(line).clear();
        side(line).remove(side(line).lastIndexOf(line));
        debit -= line.amount() > 0 ? line.amount() : debit;
        credit -= line.amount() > 0 ? credit : line.amount();
    }
}
