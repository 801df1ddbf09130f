package africa.cauri.system;

import africa.cauri.bench.Figures;
import africa.cauri.bench.Timing;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What readers wait for in books of a million lines, or of as many millions as {@code -Dlines} says; the bars are
 * 50 ms for the trial balance and for a page of 1,000 lines, 20 seconds for the proof of all, and 5 seconds for the
 * end of the year. The floor is the query that finds the same rows, over one connection, with every row fetched and
 * nothing done with it.
 */
@Tag("books")
@ExtendWith(RunningCauri.class)
class LargeBooksBench {
    private static final int MILLION = 1_000_000;
    private static final int WARM_UP = 100;
    private static final int TIMES = 200;
    private static final int LINES = Integer.getInteger("lines", MILLION);

    private static final String ENTRIES_AGAIN =
            """
            INSERT INTO entry (id, journal, fiscal_year, number, nature, accounting_date, document_date, reference,
                label, reason, reverses, origin, origin_id, recorded_at, recorded_by, hash)
            SELECT %s, journal, fiscal_year, number + %d, nature, accounting_date, document_date, reference,
                label, reason, reverses, origin, origin_id, recorded_at, recorded_by, hash
            FROM entry e WHERE number <= %d
            """;

    private static final String LINES_AGAIN =
            """
            INSERT INTO entry_line (entry, line, account, accounting_date, third_party, label, debit, credit,
                due_date, currency, foreign_amount, rate, vat_code)
            SELECT %s, l.line, l.account, l.accounting_date, l.third_party, l.label, l.debit, l.credit,
                l.due_date, l.currency, l.foreign_amount, l.rate, l.vat_code
            FROM entry_line l JOIN entry e ON e.id = l.entry WHERE e.number <= %d
            """;

    private final Installation cauri;
    private Api api;
    private String books;
    private Connection floor;

    LargeBooksBench(Installation cauri) {
        this.cauri = cauri;
    }

    @BeforeEach
    void fillBooks() throws SQLException {
        api = cauri.longLivedApi();
        String company = api.openCompany("Grand livre " + UUID.randomUUID(), LargeFile.FISCAL_YEAR);
        books = "/t/" + company;
        floor = cauri.database();
        floor.setCatalog("t_" + company.replace('-', '_'));
        ImportBench.imported(new Uploads(api, books), LargeFile.of(1, Math.min(LINES, MILLION)));
    }

    /**
     * Writes the entries again and again, in fewer minutes than an import takes; only reading can be asked of them.
     * With triggers on the table, MariaDB takes a UUID that a query gives for NULL.
     */
    private void multiply() throws SQLException {
        int times = Math.max(1, LINES / MILLION);
        try (var statement = floor.createStatement()) {
            for (String trigger : triggers()) {
                statement.execute("DROP TRIGGER " + trigger);
            }
            for (int i = 1; i < times; i++) {
                String id = "CAST(CONCAT('%02d', SUBSTRING(e.id, 3)) AS UUID)".formatted(i + 1);
                statement.execute(ENTRIES_AGAIN.formatted(id, i * MILLION, MILLION));
                statement.execute(LINES_AGAIN.formatted(id, MILLION));
            }
            statement.execute("UPDATE account_balance SET debit = debit * " + times + ", credit = credit * " + times);
        }
    }

    private List<String> triggers() throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = floor.createStatement();
                ResultSet rows = statement.executeQuery("SELECT trigger_name FROM information_schema.triggers"
                        + " WHERE trigger_schema = DATABASE() AND event_object_table IN ('entry', 'entry_line')")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @AfterEach
    void close() throws SQLException {
        floor.close();
    }

    @Test
    void reading() throws Exception {
        multiply();
        var figures = new Figures("reading large books", WARM_UP);
        compare(
                figures,
                "trial balance of the year",
                "SELECT account, SUM(debit), SUM(credit) FROM account_balance WHERE period BETWEEN '2025-01-01'"
                        + " AND '2025-12-31' GROUP BY account",
                "/trial-balance?from=2025-01-01&until=2025-12-31");
        compare(
                figures,
                "first page of an account",
                "SELECT * FROM entry_line l JOIN entry e ON e.id = l.entry WHERE l.account = '6181'"
                        + " ORDER BY l.account, l.accounting_date, l.entry, l.line LIMIT 1000",
                "/accounts/6181/lines?from=2025-01-01&until=2025-12-31");
        compare(
                figures,
                "page of a month of an account",
                "SELECT * FROM entry_line l JOIN entry e ON e.id = l.entry WHERE l.account = '6181' AND"
                        + " l.accounting_date BETWEEN '2025-06-01' AND '2025-06-30'"
                        + " ORDER BY l.account, l.accounting_date, l.entry, l.line LIMIT 1000",
                "/accounts/6181/lines?from=2025-06-01&until=2025-06-30");
        figures.tell();

        var rare = new Figures("reading large books, the rare questions", 3);
        rare(
                rare,
                "trial balance from the 15th to the 20th",
                "SELECT l.account, SUM(l.debit), SUM(l.credit) FROM entry e JOIN entry_line l ON l.entry = e.id"
                        + " WHERE e.accounting_date BETWEEN '2025-01-15' AND '2025-01-31'"
                        + " OR e.accounting_date BETWEEN '2025-11-01' AND '2025-11-20' GROUP BY l.account",
                "/trial-balance?from=2025-01-15&until=2025-11-20");
        rare(
                rare,
                "page 100 of an account",
                "SELECT * FROM entry_line l JOIN entry e ON e.id = l.entry WHERE l.account = '6181'"
                        + " ORDER BY l.account, l.accounting_date, l.entry, l.line LIMIT 1000 OFFSET 99000",
                "/accounts/6181/lines?from=2025-01-01&until=2025-12-31&page=100");
        rare.tell();
    }

    @Test
    void proving_and_closing() throws Exception {
        var proving = new Figures("proving large books", 1);
        Timing plain = proving.timing("every line by plain SQL");
        Timing product = proving.timing("GET verification");
        for (int i = 0; i < 5; i++) {
            plain.of(() -> fetch("SELECT * FROM entry e JOIN entry_line l ON l.entry = e.id"));
            product.of(() -> get("/verification"));
        }
        proving.tell();

        post("/fiscal-years", "{\"from\": \"2026-01-01\", \"until\": \"2026-12-31\"}");
        post("/periods/2025-11-01/close", "{\"withEarlier\": true}");
        var closing = new Figures("closing the year of large books", 0);
        closing.timing("every open item by plain SQL")
                .of(() -> fetch("SELECT * FROM entry_line l LEFT JOIN match_line m ON m.entry = l.entry"
                        + " AND m.line = l.line WHERE l.account = '4111' AND m.entry IS NULL"));
        closing.timing("POST fiscal-years/{id}/close")
                .of(() -> post("/fiscal-years/2025-01-01/close", "{\"path\": \"DIRECT\"}"));
        closing.tell();
    }

    private void post(String path, String body) {
        HttpResponse<String> answer = api.post(books + path, body);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " " + answer.statusCode() + " " + answer.body());
        }
    }

    private void compare(Figures figures, String name, String query, String path) throws Exception {
        take(WARM_UP + TIMES, figures, name, query, path);
    }

    private void rare(Figures figures, String name, String query, String path) throws Exception {
        take(8, figures, name, query, path);
    }

    private void take(int times, Figures figures, String name, String query, String path) throws Exception {
        Timing plain = figures.timing(name + " by plain SQL");
        Timing product = figures.timing(name + " over REST");
        for (int i = 0; i < times; i++) {
            plain.of(() -> fetch(query));
            product.of(() -> get(path));
        }
    }

    private void fetch(String query) throws SQLException {
        try (var statement = floor.createStatement()) {
            statement.setFetchSize(1000);
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }

    private void get(String path) {
        HttpResponse<String> answer = api.get(books + path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
