package africa.cauri.domain.matching.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the lines by date and keeps what is open of each side: a line that equals all that is open on the other
 * side until its day settles it.
 */
final class BalanceSweep {

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

    /** The first line of the day that settles the balance of the other side, if there is one, closes all of it. */
    private void endOf(List<Candidate> day) {
        for (var line : day) {
            var settled = settled(line);
            if (settled.isPresent()) {
                found.add(settled.get());
                close(line);
                return;
            }
        }
    }

    private Optional<Proposal> settled(Candidate line) {
        var others = otherSide(line);
        var isWhole = line.amount() == -(line.amount() > 0 ? credit : debit);
        if (!isWhole || others.size() < 2 || others.size() >= OpenLines.MOST_LINES) {
            return Optional.empty();
        }
        var lines = new ArrayList<>(others);
        lines.add(line);
        lines.sort(OpenLines.OLDEST_FIRST);
        return Sums.areNil(lines) ? Optional.of(proposal(lines, line.day())) : Optional.empty();
    }

    private Proposal proposal(List<Candidate> lines, LocalDate day) {
        var reason = MatchReason.of(MatchReason.Code.WHOLE_BALANCE, lines.size() - 1, day);
        return new Proposal(lines, ofThirdParty ? Grade.SURE : Grade.LIKELY, List.of(reason));
    }

    private void close(Candidate line) {
        otherSide(line).clear();
        side(line).remove(side(line).lastIndexOf(line));
        debit -= line.amount() > 0 ? line.amount() : debit;
        credit -= line.amount() > 0 ? credit : line.amount();
    }
}
