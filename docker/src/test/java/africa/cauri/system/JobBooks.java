package africa.cauri.system;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Books with work for jobs: three customers who have paid, and a rent that is due ten times. */
record JobBooks(KillableCauri cauri, String key) {
    /** Everything that jobs write, but for ids and times. */
    private static final List<String> CONTENT = List.of(
            """
            SELECT CONCAT_WS('|', e.journal, e.number, e.accounting_date, e.reference, e.label, e.origin, l.line,
                l.account, l.third_party, l.debit, l.credit)
            FROM entry e JOIN entry_line l ON l.entry = e.id ORDER BY e.journal, e.number, l.line
            """,
            """
            SELECT CONCAT_WS('|', g.account, g.third_party, g.code, g.complete, g.debit, g.credit, e.reference, m.live)
            FROM match_group g JOIN match_line m ON m.match_group = g.id JOIN entry e ON e.id = m.entry
            ORDER BY g.third_party, g.code, e.journal
            """,
            "SELECT CONCAT_WS('|', due_on, state, entry IS NULL) FROM recurring_occurrence ORDER BY due_on",
            "SELECT CONCAT_WS('|', entries, ok) FROM verification",
            "SELECT CONCAT_WS('|', kind, state, done, total, refused) FROM job WHERE kind <> 'RECURRING' ORDER BY kind",
            "SELECT CONCAT_WS('|', action, object_kind, COUNT(*)) FROM audit_event GROUP BY action, object_kind"
                    + " ORDER BY action, object_kind");

    private static final String LETTERING = "{\"account\": \"4111\"}";

    static JobBooks open(KillableCauri cauri) {
        var books = new JobBooks(cauri, cauri.api().openCompany("Quincaillerie " + UUID.randomUUID()));
        for (String customer : List.of("DIALLO", "NDIAYE", "SARR")) {
            books.created(
                    "/third-parties",
                    "{\"code\": \"%1$s\", \"name\": \"%1$s\", \"kind\": \"CUSTOMER\"}".formatted(customer));
            books.created("/entries", entry("VE", customer, "debit", "7011", "credit"));
            books.created("/entries", entry("BQ", customer, "credit", "5211", "debit"));
        }
        JsonObject template = books.created(
                "/templates",
                """
                {"name": "Loyer", "journal": "OD", "label": "Loyer de {mois}",
                 "questions": [{"name": "LOYER", "kind": "AMOUNT", "label": "Loyer"}],
                 "lines": [{"account": "6222", "side": "DEBIT", "formula": "LOYER"},
                  {"account": "4711", "side": "CREDIT", "formula": "SOLDE"}]}
                """);
        books.created(
                "/recurring-entries",
                """
                {"name": "Loyer", "template": %d, "answers": {"LOYER": "150000"}, "reference": "LOYER {annee}-{mm}",
                 "rhythm": {"unit": "MONTHS", "day": 5}, "from": "2026-01-01", "times": 10, "mode": "POST"}
                """
                        .formatted(template.getInt("id")));
        return books;
    }

    private static String entry(String journal, String customer, String side, String other, String otherSide) {
        return """
                {"journal": "%s", "accountingDate": "2026-01-14", "documentDate": "2026-01-14",
                 "reference": "F-%s", "label": "Vente",
                 "lines": [{"account": "4111", "thirdParty": "%2$s", "%s": "500"}, {"account": "%s", "%s": "500"}]}
                """
                .formatted(journal, customer, side, other, otherSide);
    }

    private JsonObject created(String path, String body) {
        HttpResponse<String> answer = cauri.api().post(path(path), body);
        if (answer.statusCode() != 201) {
            throw new AssertionError(path + " " + answer.statusCode() + " " + answer.body());
        }
        return Json.object(answer.body());
    }

    /** Letters, proves, and posts what is due, each to its end. */
    void doEverything() {
        var work = new Work(cauri.api(), path(""));
        work.done("/matching/lettering", LETTERING);
        work.done("/verification", "");
        cauri.api().post(path("/recurring-entries/post"), "{\"until\": \"2026-12-31\"}");
    }

    String beginLettering() {
        return begun("/matching/lettering", LETTERING);
    }

    String beginVerification() {
        return begun("/verification", "");
    }

    private String begun(String path, String body) {
        return Json.object(cauri.api().post(path(path), body).body()).getString("job");
    }

    /** Notes a job that nobody begins before the next start, as one does whose server is killed at once. */
    String note(String kind, String object, String subject) {
        String id = UUID.randomUUID().toString();
        change(
                """
                INSERT INTO job (id, kind, object_id, subject, person, address, state, created_at)
                VALUES ('%s', '%s', '%s', '%s', 'Cauri', '', 'WAITING', NOW(6))
                """
                        .formatted(id, kind, object, subject));
        return id;
    }

    void change(String statement) {
        try {
            cauri.database().execute(schema(), statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    JsonObject job(String id) {
        return Json.object(cauri.api().get(path("/jobs/" + id)).body());
    }

    boolean isDone(String id) {
        return job(id).getString("state").equals("DONE");
    }

    String path(String path) {
        return "/t/" + key + path;
    }

    private String schema() {
        return "t_" + key.replace('-', '_');
    }

    List<String> content() {
        return CONTENT.stream().flatMap(query -> rows(query).stream()).toList();
    }

    /** The first column of what the query finds. */
    List<String> rows(String query) {
        try (Connection connection = cauri.database().connect(schema());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    boolean finds(String query) {
        return !rows(query).isEmpty();
    }

    /** Does something while somebody else holds what the statement locks. */
    void holding(String statement, Runnable meanwhile) {
        try (Connection connection = cauri.database().connect(schema());
                Statement locks = connection.createStatement()) {
            locks.execute(statement);
            meanwhile.run();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
