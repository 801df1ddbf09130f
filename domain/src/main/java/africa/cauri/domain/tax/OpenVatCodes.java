package africa.cauri.domain.tax;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.Country;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Puts the codes of value added tax of a country into books that have none of the official ones yet. From then on they
 * are the company's: a later run changes nothing.
 */
public final class OpenVatCodes {

    private static final String OFFICIAL = "SELECT COUNT(*) FROM vat_code WHERE official";

    private static final String INSERT =
            """
            INSERT INTO vat_code (code, title, kind, account, official)
            SELECT ?, ?, ?, ?, TRUE FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM vat_code WHERE code = ?)
            """;

    private static final String INSERT_RATE =
            "INSERT INTO vat_rate (code, starts_on, percent, deductible, to_check) VALUES (?, ?, ?, ?, ?)";

    private OpenVatCodes() {}

    /**
     * Adds the official codes with their rates; a code of that name that the company opened itself stays as it is.
     *
     * @param books a connection to books that hold the official chart, whose transaction is the caller's: the codes are
     *     there all together or not at all
     */
    public static void into(Connection books, Country country) throws SQLException {
        if (holdsOfficial(books)) {
            return;
        }
        for (var code : ReferenceVat.of(country)) {
            if (isAdded(books, code)) {
                addRates(books, code);
            }
        }
    }

    private static boolean holdsOfficial(Connection books) throws SQLException {
        try (var select = books.prepareStatement(OFFICIAL);
                var row = select.executeQuery()) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    private static boolean isAdded(Connection books, VatCodeRow code) throws SQLException {
        try (var insert = books.prepareStatement(INSERT)) {
            insert.setString(1, code.code());
            insert.setString(2, code.title());
            insert.setString(3, code.kind().name());
            insert.setString(4, code.account().map(AccountNumber::digits).orElse(null));
            insert.setString(5, code.code());
            return insert.executeUpdate() == 1;
        }
    }

    private static void addRates(Connection books, VatCodeRow code) throws SQLException {
        try (var insert = books.prepareStatement(INSERT_RATE)) {
            for (var rate : code.rates()) {
                insert.setString(1, code.code());
                insert.setObject(2, rate.from());
                insert.setBigDecimal(3, rate.percent());
                insert.setBigDecimal(4, rate.deductible());
                insert.setBoolean(5, rate.toCheck());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
