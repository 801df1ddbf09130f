package africa.cauri.domain.template.recurring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days of a rhythm between two days. Both belong to it.
 *
 * @param until the last day; empty for no end
 * @param times how many occurrences there are at most, skipped ones too; 0 for any number
 */
public record Schedule(Rhythm rhythm, LocalDate from, Optional<LocalDate> until, int times) {

    public static final int MOST_TIMES = 9999;

    /** The days between which a schedule may begin and end. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    public Schedule {
        Objects.requireNonNull(rhythm);
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
    }

    /** One of the days, numbered from 1. */
    public record Turn(int number, LocalDate day) {}

    /** Returns the turns up to a day, without an end up to {@link #LATEST} at most, in their order. */
    public List<Turn> upTo(LocalDate day) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> new Turn(number, rhythm.nth(from, number - 1)))
                .takeWhile(turn -> isIn(turn) && !turn.day().isAfter(day))
                .toList();
    }

    /** Returns the first turn, if there is one. */
    public Optional<Turn> first() {
        return upTo(rhythm.nth(from, 0)).stream().findFirst();
    }

    /** Returns the turn on that day, if there is one. */
    public Optional<Turn> on(LocalDate day) {
        return upTo(day).stream().filter(turn -> turn.day().equals(day)).findFirst();
    }

    /** Whether there is a last turn, and it is among those days. */
    boolean endsWithin(Set<LocalDate> days) {
        return (until.isPresent() || times > 0)
                && upTo(LATEST).stream().map(Turn::day).allMatch(days::contains);
    }

    private boolean isIn(Turn turn) {
        return !turn.day().isAfter(until.orElse(LATEST)) && (times == 0 || turn.number() <= times);
    }
}
