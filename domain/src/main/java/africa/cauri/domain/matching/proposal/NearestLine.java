package africa.cauri.domain.matching.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Finds lines by their date among many that are sorted by it. */
final class NearestLine {

    private NearestLine() {}

    /** Returns the line whose date is nearest, or nothing if two are as near. */
    static Optional<Candidate> to(Candidate line, List<Candidate> oldestFirst) {
        int next = firstFrom(line.day(), oldestFirst);
        var best = Optional.<Candidate>empty();
        long least = Long.MAX_VALUE;
        for (int place = Math.max(0, next - 2); place < Math.min(oldestFirst.size(), next + 2); place++) {
            var other = oldestFirst.get(place);
            long days = Math.abs(ChronoUnit.DAYS.between(line.day(), other.day()));
            best = days == least ? Optional.empty() : days < least ? Optional.of(other) : best;
            least = Math.min(days, least);
        }
        return best;
    }

    /** Returns the place of the first line of that day or later. */
    static int firstFrom(LocalDate day, List<Candidate> oldestFirst) {
        int low = 0;
        int high = oldestFirst.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (oldestFirst.get(middle).day().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
