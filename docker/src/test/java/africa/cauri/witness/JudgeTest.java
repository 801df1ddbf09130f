package africa.cauri.witness;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.witness.Acknowledgement.Posted;
import africa.cauri.witness.Finding.Fault;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judge finds nothing where all is well, and whatever was tampered with. */
class JudgeTest {
    private final RandomEntries random = new RandomEntries(new Random(7));
    private final Map<String, Intent> intents = new TreeMap<>();
    private final Map<String, Acknowledgement> acknowledged = new TreeMap<>();
    private final List<Map<String, String>> entries = new ArrayList<>();
    private final Map<String, List<Map<String, String>>> lines = new HashMap<>();
    private final Map<String, Map<String, String>> ends = new TreeMap<>();
    private final Map<String, Map<String, String>> accounts = new TreeMap<>();
    private final Map<String, Map<String, String>> thirdParties = new TreeMap<>();

    JudgeTest() {
        for (int request = 0; request < 40; request++) {
            Intent intent = random.next("0-0-" + request);
            intents.put(intent.key(), intent);
            acknowledged.put(
                    intent.key(),
                    new Acknowledgement(
                            intent.key(),
                            intent.entries().stream().map(this::post).toList()));
        }
    }

    @Test
    void finds_nothing_where_everything_sent_is_there_once() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void finds_nothing_where_a_request_without_an_answer_was_carried_out_or_not() {
        acknowledged.remove("0-0-3");
        Intent never = random.next("0-0-99");
        intents.put(never.key(), never);

        assertThat(findings()).isEmpty();
    }

    @Test
    void an_acknowledged_entry_that_is_not_there_is_lost() {
        entries.removeIf(entry -> entry.get("reference").equals("0-0-39/0"));

        assertThat(faults()).contains(Fault.LOST, Fault.BALANCE_WRONG, Fault.CHAIN_END_WRONG);
    }

    @Test
    void an_entry_that_is_there_twice_is_doubled() {
        post(intents.get("0-0-39").entries().get(0));

        assertThat(faults()).containsExactly(Fault.DOUBLED);
    }

    @Test
    void an_entry_under_another_id_number_or_hash_than_acknowledged_is_changed() {
        String id = last().get("id");
        for (String column : List.of("id", "number", "hash")) {
            Map<String, String> entry = last();
            String before = entry.put(column, column.equals("number") ? "9999" : "other");
            lines.put("other", lines.get(id));
            assertThat(faults()).as(column).contains(Fault.CHANGED, Fault.CHAIN_BROKEN);
            entry.put(column, before);
        }
    }

    @Test
    void an_entry_with_another_content_than_sent_is_changed() {
        last().put("label", "other");
        assertThat(faults()).containsExactly(Fault.CHANGED, Fault.CHAIN_BROKEN);
    }

    @Test
    void an_entry_that_nobody_sent_is_unknown() {
        intents.remove("0-0-39");

        assertThat(faults()).containsExactly(Fault.UNKNOWN);
    }

    @Test
    void a_request_of_many_that_is_there_in_part_is_half_done() {
        Intent many = intents.values().stream()
                .filter(intent -> intent.entries().size() > 1)
                .findFirst()
                .orElseThrow();
        acknowledged.remove(many.key());
        entries.removeIf(
                entry -> entry.get("reference").equals(many.references().get(0)));

        assertThat(faults()).contains(Fault.HALF_DONE).doesNotContain(Fault.LOST);
    }

    @Test
    void a_gap_in_the_numbers_is_found() {
        last().put("number", "1000");

        assertThat(faults()).contains(Fault.MISNUMBERED);
    }

    @Test
    void an_entry_that_does_not_balance_is_found() {
        lines.get(last().get("id")).get(0).put("debit", "1");

        assertThat(faults()).contains(Fault.UNBALANCED, Fault.BALANCE_WRONG);
    }

    @Test
    void a_kept_balance_that_is_wrong_missing_or_too_many_is_found_alone() {
        for (Map<String, Map<String, String>> kept : List.of(accounts, thirdParties)) {
            String key = kept.keySet().iterator().next();
            Map<String, String> balance = kept.remove(key);
            assertThat(faults()).containsExactly(Fault.BALANCE_WRONG);
            Map<String, String> wrong = new HashMap<>(balance);
            wrong.put("debit", "-1");
            kept.put(key, wrong);
            assertThat(faults()).containsExactly(Fault.BALANCE_WRONG);
            kept.put(key, balance);
        }
    }

    @Test
    void an_end_of_a_chain_that_is_not_the_last_entrys_is_found_alone() {
        ends.get("VE").put("last_number", "1");

        assertThat(faults()).containsExactly(Fault.CHAIN_END_WRONG);
    }

    @Test
    void what_was_noted_is_read_again_but_for_a_line_that_was_cut_off(@TempDir Path folder) throws Exception {
        try (Lines noted = Lines.create(folder.resolve("0-0" + Testimony.INTENTS));
                Lines answers = Lines.create(folder.resolve("0-0" + Testimony.ACKNOWLEDGED))) {
            intents.values().forEach(intent -> noted.add(intent.line()));
            acknowledged.values().forEach(answer -> answers.add(answer.line()));
        }
        Files.writeString(folder.resolve("1-0" + Testimony.INTENTS), "{\"key\": \"cut");

        assertThat(Testimony.read(folder)).isEqualTo(new Testimony(intents, acknowledged));
        assertThat(Testimony.lives(folder)).isEqualTo(2);
        assertThat(Testimony.acknowledgedIn(folder, 0)).isEqualTo(40);
    }

    private Map<String, String> last() {
        return entries.stream()
                .filter(entry -> entry.get("journal").equals("VE"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private List<Fault> faults() {
        return findings().stream().map(Finding::fault).distinct().toList();
    }

    private List<Finding> findings() {
        return Judge.findings(
                new Testimony(intents, acknowledged),
                new StoredBooks(
                        entries,
                        lines,
                        List.copyOf(accounts.values()),
                        List.copyOf(thirdParties.values()),
                        List.copyOf(ends.values())));
    }

    /** Does what the application must do. */
    private Posted post(JsonObject sent) {
        String journal = sent.getString("journal");
        Map<String, String> end = ends.computeIfAbsent(
                journal,
                code -> new HashMap<>(Map.of("journal", code, "fiscal_year", "2026-01-01", "last_number", "0")));
        int number = 1 + Integer.parseInt(end.get("last_number"));
        String id = "id " + entries.size();
        var entry = new HashMap<String, String>();
        entry.putAll(Map.of("id", id, "journal", journal, "fiscal_year", "2026-01-01", "nature", "M"));
        entry.putAll(Map.of("number", Integer.toString(number), "reference", sent.getString("reference")));
        entry.putAll(Map.of("label", sent.getString("label"), "reason", "", "reverses", "", "origin", "MANUAL"));
        entry.putAll(Map.of("origin_id", "", "recorded_at", "2026-01-15T09:00:00.000000Z", "recorded_by", "me"));
        entry.put("accounting_date", sent.getString("accountingDate"));
        entry.put("document_date", sent.getString("documentDate"));
        List<Map<String, String>> written = new ArrayList<>();
        sent.getJsonArray("lines").getValuesAs(JsonObject.class).forEach(line -> written.add(line(line, written)));
        written.forEach(line -> keep(entry, line));
        String previous = end.getOrDefault("last_hash", Hash.first(entry));
        entry.put("hash", Hash.of(previous, entry, written));
        end.put("last_number", Integer.toString(number));
        end.put("last_hash", entry.get("hash"));
        lines.put(id, written);
        entries.add(entry);
        return new Posted(id, journal, number, entry.get("hash"));
    }

    private static Map<String, String> line(JsonObject sent, List<Map<String, String>> before) {
        String customer = sent.getString("thirdParty", "");
        var line = new HashMap<String, String>();
        line.putAll(Map.of("line", Integer.toString(before.size() + 1), "account", sent.getString("account")));
        line.putAll(Map.of("third_party", customer.isEmpty() ? "" : "1", "code", customer, "label", ""));
        line.putAll(Map.of("debit", sent.getString("debit", "0"), "credit", sent.getString("credit", "0")));
        line.putAll(Map.of("due_date", "", "currency", "", "foreign_amount", "", "rate", "", "vat_code", ""));
        return line;
    }

    private void keep(Map<String, String> entry, Map<String, String> line) {
        String month = entry.get("accounting_date").substring(0, 8) + "01";
        keep(accounts, line.get("account") + month, month, line);
        if (!line.get("third_party").isEmpty()) {
            keep(thirdParties, line.get("account") + month, month, line);
        }
    }

    private static void keep(
            Map<String, Map<String, String>> kept, String key, String month, Map<String, String> line) {
        Map<String, String> balance = kept.computeIfAbsent(key, unused -> {
            var none = new HashMap<>(Map.of("account", line.get("account"), "period", month, "nature", "M"));
            none.putAll(Map.of("currency", "XOF", "third_party", "1", "foreign_debit", "0", "foreign_credit", "0"));
            none.putAll(Map.of("debit", "0", "credit", "0"));
            return none;
        });
        for (String side : List.of("debit", "credit")) {
            balance.merge(
                    side, line.get(side), (one, other) -> Long.toString(Long.parseLong(one) + Long.parseLong(other)));
        }
    }
}
