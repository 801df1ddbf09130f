package africa.cauri.domain.intake;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** What was found in the files: their faults, what they name that the books did not know, and what they bring. */
@ApplicationScoped
public class ImportReports {

    private static final String FAULT =
            "INSERT INTO import_fault (import, place, line, title, rule, arguments) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String UNKNOWN =
            "INSERT INTO import_unknown (import, kind, code, title, opened) VALUES (?, ?, ?, ?, ?)";

    private static final String TOTAL =
            """
            INSERT INTO import_total (import, journal, month, entries, line_count, debit, credit)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final int LONGEST_TITLE = 100;

    private final Sql sql;
    private final Companies companies;

    protected ImportReports() {
        this(null, null);
    }

    @Inject
    ImportReports(Sql sql, Companies companies) {
        this.sql = sql;
        this.companies = companies;
    }

    /** Returns the faults that were kept, by line. */
    public List<ImportFault> faults(ImportId id) {
        return sql.list(
                "SELECT line, title, rule, arguments FROM import_fault WHERE import = ? ORDER BY place",
                row -> new ImportFault(
                        row.getLong(1), row.getString(2), Rule.valueOf(row.getString(3)), texts(row.getString(4))),
                id.value());
    }

    /** Returns what the books did not know when the file was checked, by kind and code. */
    public List<UnknownMaster> unknown(ImportId id) {
        return sql.list(
                "SELECT kind, code, title, opened FROM import_unknown WHERE import = ? ORDER BY kind, code",
                row -> new UnknownMaster(
                        UnknownMaster.Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4)),
                id.value());
    }

    /** Returns what the file brings, by journal and month, as its last check has shown it. */
    public List<ImportTotal> totals(ImportId id) {
        return totals(List.of(id), (found, total) -> total);
    }

    /** Returns what each of the files brings in all; nothing for those that bring nothing. */
    public Map<ImportId, ImportTotal> sums(List<ImportId> ids) {
        Map<ImportId, ImportTotal> sums = new HashMap<>();
        totals(ids, (id, total) -> sums.merge(id, total, ImportTotal::add));
        return sums;
    }

    private <T> List<T> totals(List<ImportId> ids, BiFunction<ImportId, ImportTotal, T> maker) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var currency = companies.get().currency();
        return sql.list(
                "SELECT * FROM import_total WHERE import IN (" + Sql.marks(ids.size())
                        + ") ORDER BY import, journal, month",
                row -> maker.apply(new ImportId(row.getObject("import", UUID.class)), total(row, currency)),
                ids.stream().map(ImportId::value).toArray());
    }

    private static ImportTotal total(ResultSet row, Currency currency) throws SQLException {
        return new ImportTotal(
                row.getString("journal"),
                row.getObject("month", LocalDate.class),
                row.getLong("entries"),
                row.getLong("line_count"),
                new Money(row.getLong("debit"), currency),
                new Money(row.getLong("credit"), currency));
    }

    /** Takes what was found, in the place of what was found before. */
    void write(ImportId id, Findings findings) {
        write(id, findings.first());
        unknown(id, findings.unknown());
        totals(id, findings.totals());
    }

    private void unknown(ImportId id, List<UnknownMaster> unknown) {
        sql.update("DELETE FROM import_unknown WHERE import = ?", id.value());
        sql.batch(
                UNKNOWN,
                unknown.stream()
                        .map(each -> new Object[] {id.value(), each.kind(), each.code(), each.title(), each.opened()})
                        .toList());
    }

    private void totals(ImportId id, List<ImportTotal> totals) {
        sql.update("DELETE FROM import_total WHERE import = ?", id.value());
        sql.batch(
                TOTAL,
                totals.stream()
                        .map(each -> new Object[] {
                            id.value(),
                            each.journal(),
                            each.month(),
                            each.entries(),
                            each.lines(),
                            each.debit().minor(),
                            each.credit().minor()
                        })
                        .toList());
    }

    void write(ImportId id, List<ImportFault> faults) {
        sql.update("DELETE FROM import_fault WHERE import = ?", id.value());
        var rows = new ArrayList<Object[]>();
        for (var fault : faults) {
            rows.add(new Object[] {
                id.value(), rows.size(), fault.line(), cut(fault.column()), fault.rule(), json(fault.args())
            });
        }
        sql.batch(FAULT, rows);
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
    }

    private static String json(List<String> texts) {
        var array = Json.createArrayBuilder(texts).build();
        return array.toString();
    }

    private static List<String> texts(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
