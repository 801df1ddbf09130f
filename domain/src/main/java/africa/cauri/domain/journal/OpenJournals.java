package africa.cauri.domain.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the usual journals into new books. May be run again after a crash: it adds what is missing. */
public final class OpenJournals {

    private static final String INSERT = "INSERT IGNORE INTO journal (code, title, kind) VALUES (?, ?, ?)";

    private static final List<Journal> USUAL = List.of(
            usual("AC", "Achats", JournalKind.PURCHASES),
            usual("VE", "Ventes", JournalKind.SALES),
            usual("BQ", "Banque", JournalKind.TREASURY),
            usual("CA", "Caisse", JournalKind.TREASURY),
            usual("OD", "Opérations diverses", JournalKind.GENERAL),
            usual("AN", "À-nouveaux", JournalKind.OPENING));

    private OpenJournals() {}

    /**
     * Adds the journals that the books do not hold yet.
     *
     * @param books a connection to the books, whose transaction is the caller's
     */
    public static void into(Connection books) throws SQLException {
        try (var insert = books.prepareStatement(INSERT)) {
            for (var journal : USUAL) {
                insert.setString(1, journal.code());
                insert.setString(2, journal.title());
                insert.setString(3, journal.kind().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Journal usual(String code, String title, JournalKind kind) {
        return new Journal(code, title, kind, Optional.empty(), Set.of(), false, 0);
    }
}
