package africa.cauri.domain.sample.story;

import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;

/** Chance, the same for the same seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** Returns a number from the least to the most, both included. */
    long between(long least, long most) {
        return least + Math.floorMod(random.nextLong(), most - least + 1);
    }

    boolean percent(long chance) {
        return random.nextInt(100) < chance;
    }

    /** Returns the amount, more or less so many percent of it. */
    long spread(long amount, long percent) {
        return amount + amount / 1000 * between(-10 * percent, 10 * percent);
    }

    /** Returns how often something happens that happens so many thousandths of a time. */
    long times(long thousandths) {
        return thousandths / 1000 + (between(0, 999) < thousandths % 1000 ? 1 : 0);
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Returns one of the items, the heavier ones more often. */
    <T> T pick(List<T> items, ToLongFunction<T> weight) {
        long left = between(1, items.stream().mapToLong(weight).sum());
        for (var item : items) {
            left -= weight.applyAsLong(item);
            if (left <= 0) {
                return item;
            }
        }
        throw new IllegalStateException("Nothing has a weight");
    }

    /** Returns the pattern with a digit in the place of each number sign. */
    String digits(String pattern) {
        var text = new StringBuilder();
        pattern.chars().forEach(each -> text.append(each == '#' ? (char) ('0' + random.nextInt(10)) : (char) each));
        return text.toString();
    }
}
