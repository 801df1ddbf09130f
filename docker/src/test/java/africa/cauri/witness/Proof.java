package africa.cauri.witness;

import africa.cauri.witness.Finding.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proves the rows of books against each other. The books are in francs CFA, in years that begin in January. */
final class Proof {
    private static final String CURRENCY = "XOF";

    private final StoredBooks books;
    private final List<Finding> findings = new ArrayList<>();

    private Proof(StoredBooks books) {
        this.books = books;
    }

    static List<Finding> findings(StoredBooks books) {
        var proof = new Proof(books);
        Map<String, List<Map<String, String>>> chains = books.entries().stream()
                .collect(Collectors.groupingBy(Proof::chain, LinkedHashMap::new, Collectors.toList()));
        chains.forEach(proof::number);
        chains.forEach(proof::chain);
        proof.ends(chains);
        books.entries().forEach(proof::balance);
        proof.keptBalances();
        return proof.findings;
    }

    private static String chain(Map<String, String> row) {
        return row.get("journal") + " " + row.get("fiscal_year");
    }

    private void number(String chain, List<Map<String, String>> entries) {
        for (int index = 0; index < entries.size(); index++) {
            String number = entries.get(index).get("number");
            if (!number.equals(Integer.toString(index + 1))) {
                add(Fault.MISNUMBERED, chain + ": " + number + " in the place of " + (index + 1));
                return;
            }
        }
    }

    private void chain(String chain, List<Map<String, String>> entries) {
        String previous = Hash.first(entries.get(0));
        for (Map<String, String> entry : entries) {
            if (!entry.get("hash").equals(Hash.of(previous, entry, books.linesOf(entry)))) {
                add(Fault.CHAIN_BROKEN, chain + " " + entry.get("number"));
                return;
            }
            previous = entry.get("hash");
        }
    }

    private void ends(Map<String, List<Map<String, String>>> chains) {
        Map<String, String> kept = books.ends().stream()
                .collect(Collectors.toMap(Proof::chain, end -> end.get("last_number") + " " + end.get("last_hash")));
        Map<String, String> last = new HashMap<>();
        chains.forEach((chain, entries) -> {
            Map<String, String> end = entries.get(entries.size() - 1);
            last.put(chain, end.get("number") + " " + end.get("hash"));
        });
        differences(Fault.CHAIN_END_WRONG, kept, last);
    }

    private void balance(Map<String, String> entry) {
        List<Map<String, String>> lines = books.linesOf(entry);
        long debit = lines.stream().mapToLong(line -> amount(line, "debit")).sum();
        long credit = lines.stream().mapToLong(line -> amount(line, "credit")).sum();
        if (debit != credit || lines.size() < 2) {
            add(Fault.UNBALANCED, entry.get("reference") + ": " + debit + " " + credit);
        }
    }

    private void keptBalances() {
        Map<String, long[]> accounts = new HashMap<>();
        Map<String, long[]> thirdParties = new HashMap<>();
        for (Map<String, String> entry : books.entries()) {
            for (Map<String, String> line : books.linesOf(entry)) {
                String key = key(line.get("account"), month(entry), entry.get("nature"), CURRENCY);
                sum(accounts, key, line);
                if (!line.get("third_party").isEmpty()) {
                    sum(thirdParties, key(line.get("third_party"), key), line);
                }
            }
        }
        differences(Fault.BALANCE_WRONG, kept(books.accountBalances(), false), texts(accounts));
        differences(Fault.BALANCE_WRONG, kept(books.thirdPartyBalances(), true), texts(thirdParties));
    }

    private static String month(Map<String, String> entry) {
        return LocalDate.parse(entry.get("accounting_date")).withDayOfMonth(1).toString();
    }

    private static void sum(Map<String, long[]> sums, String key, Map<String, String> line) {
        long[] sum = sums.computeIfAbsent(key, unused -> new long[4]);
        sum[0] += amount(line, "debit");
        sum[1] += amount(line, "credit");
    }

    private static Map<String, String> kept(List<Map<String, String>> rows, boolean ofThirdParties) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> {
                            String key =
                                    key(row.get("account"), row.get("period"), row.get("nature"), row.get("currency"));
                            return ofThirdParties ? key(row.get("third_party"), key) : key;
                        },
                        row -> Stream.of("debit", "credit", "foreign_debit", "foreign_credit")
                                .map(row::get)
                                .toList()
                                .toString()));
    }

    private static Map<String, String> texts(Map<String, long[]> sums) {
        return sums.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, sum -> Arrays.toString(sum.getValue())));
    }

    private void differences(Fault fault, Map<String, String> kept, Map<String, String> counted) {
        var keys = new TreeSet<>(new TreeMap<>(kept).keySet());
        keys.addAll(counted.keySet());
        for (String key : keys) {
            String is = kept.getOrDefault(key, "missing");
            String shouldBe = counted.getOrDefault(key, "missing");
            if (!is.equals(shouldBe)) {
                add(fault, key + " is " + is + ", not " + shouldBe);
            }
        }
    }

    private static String key(String... parts) {
        return String.join(" ", parts);
    }

    private static long amount(Map<String, String> line, String side) {
        return Long.parseLong(line.get(side));
    }

    private void add(Fault fault, String what) {
        findings.add(new Finding(fault, what));
    }
}
