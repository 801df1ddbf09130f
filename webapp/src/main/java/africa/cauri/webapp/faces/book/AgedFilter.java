package africa.cauri.webapp.faces.book;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Money;
import africa.cauri.reports.book.AgedBuckets;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.DayText;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.faces.support.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whose open items are wanted, on which day, sorted into which ages. */
@Named
@RequestScoped
public class AgedFilter {
    private static final Pattern LIMITS = Pattern.compile("\\d{1,4}(?:[ ,;]+\\d{1,4}){0,9}");

    @Inject
    private Asked asked;

    @Inject
    private Shown shown;

    @Inject
    private Companies companies;

    @Inject
    private Clock clock;

    private Side side = Side.CUSTOMERS;
    private LocalDate day;
    private AgedBuckets buckets = AgedBuckets.USUAL;

    /** Whose items, by the first digits of their collective accounts. */
    public enum Side {
        CUSTOMERS("41"),
        SUPPLIERS("40");

        private final String accounts;

        Side(String accounts) {
            this.accounts = accounts;
        }
    }

    void read() {
        var today = LocalDate.now(clock);
        side = asked.choice("side", Side.class).orElse(Side.CUSTOMERS);
        day = asked.day("day", today).orElse(today);
        asked.find("limits").ifPresent(this::readLimits);
    }

    private void readLimits(String text) {
        List<Integer> limits = LIMITS.matcher(text).matches()
                ? Arrays.stream(text.split("[ ,;]+")).map(Integer::valueOf).toList()
                : List.of();
        if (AgedBuckets.areSound(limits)) {
            buckets = new AgedBuckets(limits);
        } else {
            asked.refuse("asked.limits", text, AgedBuckets.MOST_LIMITS, AgedBuckets.OLDEST);
        }
    }

    Money nil() {
        return Money.nil(companies.get().currency());
    }

    /** The heading of a bucket: not due, 1 to 30 days, more than 90 days. */
    public String heading(int place) {
        var limits = buckets.limits();
        if (place == 0) {
            return shown.text("aged.notDue");
        }
        return place > limits.size()
                ? shown.text("aged.older", limits.get(limits.size() - 1))
                : shown.text("aged.days", place == 1 ? 1 : limits.get(place - 2) + 1, limits.get(place - 1));
    }

    /** The filter as parameters of an address, each followed by an ampersand. */
    public String getQuery() {
        return Paging.query("side", side.name(), "day", day.toString(), "limits", shownLimits());
    }

    public String shownLimits() {
        return buckets.limits().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** What the field shows: what was typed, if it was not understood. */
    public String shownDay() {
        return day == null || asked.isRefused() ? asked.text("day") : DayText.write(day);
    }

    public Side[] getSides() {
        return Side.values();
    }

    public Side getSide() {
        return side;
    }

    String getAccounts() {
        return side.accounts;
    }

    public LocalDate getDay() {
        return day;
    }

    AgedBuckets getBuckets() {
        return buckets;
    }
}
