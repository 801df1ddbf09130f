package africa.cauri.domain.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The official SYSCOHADA chart of accounts of 2017, with the titles of its nine classes. A class is a heading of the
 * chart and not an account: no account has one digit.
 */
public final class ReferenceChart {

    private static final String HEADER = "number;title_fr;parent";

    private static final ReferenceChart SYSCOHADA_2017 = parse(lines("syscohada-2017.csv"));

    private final Map<AccountClass, String> classTitles = new EnumMap<>(AccountClass.class);
    private final List<ReferenceAccount> accounts;

    private ReferenceChart(Map<String, Row> rows) {
        var subdivided = new HashSet<String>();
        rows.values().forEach(row -> subdivided.add(row.parent));
        var listed = new ArrayList<ReferenceAccount>();
        for (var row : rows.values()) {
            if (row.isClass()) {
                classTitles.put(AccountClass.of(row.number.charAt(0)), row.title);
            } else {
                listed.add(row.account(subdivided));
            }
        }
        accounts = List.copyOf(listed);
    }

    public static ReferenceChart syscohada2017() {
        return SYSCOHADA_2017;
    }

    /** Returns the accounts, each after the one that it subdivides. */
    public List<ReferenceAccount> accounts() {
        return accounts;
    }

    /** Returns the official title of the class, in French. */
    public String title(AccountClass accountClass) {
        return Objects.requireNonNull(classTitles.get(accountClass));
    }

    /**
     * Reads a chart from a header and one line for each class or account.
     *
     * @throws IllegalStateException if a line has not three fields or no title, repeats a number, or subdivides what
     *     does not come before it
     */
    static ReferenceChart parse(List<String> lines) {
        check(lines.get(0).equals(HEADER), lines.get(0));
        var rows = new LinkedHashMap<String, Row>();
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split(";", -1);
            check(fields.length == 3 && !fields[1].isBlank(), line);
            var row = new Row(fields[0], fields[1], fields[2]);
            check(row.isClass() ? row.parent.isEmpty() : row.isBelow(rows.get(row.parent)), line);
            check(rows.put(row.number, row) == null, line);
        }
        return new ReferenceChart(rows);
    }

    private static void check(boolean isRight, String line) {
        if (!isRight) {
            throw new IllegalStateException("Wrong line in the chart of accounts: " + line);
        }
    }

    private static List<String> lines(String resource) {
        try (var stream = Objects.requireNonNull(ReferenceChart.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Row(String number, String title, String parent) {

        boolean isClass() {
            return number.length() == 1;
        }

        boolean isBelow(Row other) {
            return other != null && number.length() > other.number.length() && number.startsWith(other.number);
        }

        ReferenceAccount account(Set<String> subdivided) {
            return new ReferenceAccount(
                    new AccountNumber(number),
                    title,
                    parent.length() == 1 ? Optional.empty() : Optional.of(new AccountNumber(parent)),
                    !subdivided.contains(number));
        }
    }
}
