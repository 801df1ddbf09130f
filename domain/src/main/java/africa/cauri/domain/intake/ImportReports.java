package africa.cauri.domain.intake;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** What was found in the files: their faults, and what they name that the books did not know. */
@ApplicationScoped
public class ImportReports {

    private static final String FAULT =
            "INSERT INTO import_fault (import, place, line, title, rule, arguments) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String UNKNOWN =
            "INSERT INTO import_unknown (import, kind, code, title, opened) VALUES (?, ?, ?, ?, ?)";

    private static final int LONGEST_TITLE = 100;

    private final Sql sql;

    protected ImportReports() {
        this(null);
    }

    @Inject
    ImportReports(Sql sql) {
        this.sql = sql;
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

    /** Takes what was found, in the place of what was found before. */
    void write(ImportId id, List<ImportFault> faults, List<UnknownMaster> unknown) {
        write(id, faults);
        sql.update("DELETE FROM import_unknown WHERE import = ?", id.value());
        sql.batch(
                UNKNOWN,
                unknown.stream()
                        .map(each -> new Object[] {id.value(), each.kind(), each.code(), each.title(), each.opened()})
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
