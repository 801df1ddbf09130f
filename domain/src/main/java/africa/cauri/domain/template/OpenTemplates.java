package africa.cauri.domain.template;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Puts the usual templates into books that have none yet. From then on they are the company's: as long as it keeps one,
 * a later run changes nothing.
 */
public final class OpenTemplates {

    private static final String COUNT = "SELECT COUNT(*) FROM entry_template";
    private static final String INSERT = "INSERT INTO entry_template (name, journal, label) VALUES (?, ?, ?)";

    private static final String INSERT_QUESTION =
            """
            INSERT INTO entry_template_question (template, place, name, kind, label, proposal)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_LINE =
            """
            INSERT INTO entry_template_line (template, line, account, third_party, side, label, due_kind, due_days,
                vat_code, formula)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private OpenTemplates() {}

    /**
     * Adds the usual templates.
     *
     * @param books a connection to books that hold the official chart, the usual journals and the official codes of
     *     value added tax, whose transaction is the caller's: the templates are there all together or not at all
     */
    public static void into(Connection books) throws SQLException {
        if (holdsSome(books)) {
            return;
        }
        for (var template : ReadyTemplates.all()) {
            int id = add(books, template);
            addQuestions(books, id, template);
            addLines(books, id, template);
        }
    }

    private static boolean holdsSome(Connection books) throws SQLException {
        try (var select = books.prepareStatement(COUNT);
                var row = select.executeQuery()) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    private static int add(Connection books, TemplateForm template) throws SQLException {
        try (var insert = books.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, template.name());
            insert.setString(2, template.journal());
            insert.setString(3, template.label());
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getInt(1);
            }
        }
    }

    private static void addQuestions(Connection books, int id, TemplateForm template) throws SQLException {
        try (var insert = books.prepareStatement(INSERT_QUESTION)) {
            int place = 0;
            for (var question : template.questions()) {
                insert.setInt(1, id);
                insert.setInt(2, ++place);
                insert.setString(3, question.name());
                insert.setString(4, question.kind().name());
                insert.setString(5, question.label());
                insert.setString(6, question.proposal());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void addLines(Connection books, int id, TemplateForm template) throws SQLException {
        try (var insert = books.prepareStatement(INSERT_LINE)) {
            int number = 0;
            for (var line : template.lines()) {
                insert.setInt(1, id);
                insert.setInt(2, ++number);
                insert.setString(3, line.account().text());
                insert.setString(4, line.thirdParty().text());
                insert.setString(5, line.side().name());
                insert.setString(6, line.label());
                insert.setString(7, line.dueDate().kind().name());
                insert.setInt(8, line.dueDate().days());
                insert.setString(9, line.vatCode());
                insert.setString(10, line.formula());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
