package africa.cauri.domain.company;

import africa.cauri.domain.kernel.Country;
import java.sql.Connection;
import java.sql.SQLException;

/** Writes into new books whose they are. May be run again after a crash: the second run changes nothing. */
public final class WriteCompany {

    private static final String INSERT = "INSERT IGNORE INTO books (country, currency) VALUES (?, ?)";

    private WriteCompany() {}

    /**
     * Writes the company's country and its legal tender.
     *
     * @param books a connection to the books, whose transaction is the caller's
     */
    public static void into(Connection books, Country country) throws SQLException {
        try (var insert = books.prepareStatement(INSERT)) {
            insert.setString(1, country.name());
            insert.setString(2, country.legalTender().name());
            insert.executeUpdate();
        }
    }
}
