package africa.cauri.domain.sample.story;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.kernel.Currency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The entries of the story so far, what its accounts stand at, and the next number of each series. */
final class Daybook {

    private final Currency currency;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Long> balances = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Daybook(Currency currency) {
        this.currency = currency;
    }

    Currency currency() {
        return currency;
    }

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** Returns the next reference of a series in the year of the day: FV-2024-0001. */
    String number(String series, LocalDate day) {
        var prefix = series + "-" + day.getYear() + "-";
        return prefix + "%04d".formatted(numbers.merge(prefix, 1, Integer::sum));
    }

    Slip slip(String journal, LocalDate day, String reference, String label) {
        return new Slip(this, journal, day, reference, label);
    }

    /** Takes an entry, which balances. */
    void add(Draft draft) {
        long off = 0;
        for (var line : draft.lines()) {
            long amount = line.debit().subtract(line.credit()).minor();
            balances.merge(line.account(), amount, Long::sum);
            off += amount;
        }
        if (off != 0) {
            throw new IllegalStateException("Off by " + off + ": " + draft);
        }
        drafts.add(draft);
    }

    /** Returns debit less credit of an account. */
    long balance(String account) {
        return balances.getOrDefault(account, 0L);
    }

    /** Returns the accounts that begin with these digits and stand at something. */
    Map<String, Long> below(String digits) {
        var found = new TreeMap<String, Long>();
        balances.forEach((account, balance) -> {
            if (account.startsWith(digits) && balance != 0) {
                found.put(account, balance);
            }
        });
        return found;
    }

    /** Returns what classes 6 to 8 add up to: a profit is positive. */
    long result() {
        return -balances.entrySet().stream()
                .filter(each -> each.getKey().compareTo("6") >= 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Forgets what an account stands at, which is moved elsewhere. */
    void reset(String account) {
        balances.remove(account);
    }

    /** Begins a year: what classes 6 to 8 stood at is a result that waits. */
    void beginYear() {
        long result = result();
        balances.keySet().removeIf(account -> account.compareTo("6") >= 0);
        balances.merge(result > 0 ? "1301" : "1309", -result, Long::sum);
    }
}
