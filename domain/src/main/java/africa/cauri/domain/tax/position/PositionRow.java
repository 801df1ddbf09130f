package africa.cauri.domain.tax.position;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.tax.VatSide;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A sum as the database gives it; all amounts are credit less debit, in minor units.
 *
 * @param rateFrom the first day of the rate; empty if the code had none on the day of the documents
 * @param expected the deductible tax, if these are net amounts
 */
record PositionRow(
        Part part,
        String code,
        Optional<LocalDate> rateFrom,
        AccountNumber account,
        long lines,
        long moved,
        long opened,
        long expected) {

    /** What a sum is of. */
    enum Part {
        CODE,
        BEFORE,
        AFTER,
        SETTLED
    }

    static PositionRow read(ResultSet row) throws SQLException {
        return new PositionRow(
                Part.valueOf(row.getString("part")),
                row.getString("code"),
                Optional.ofNullable(row.getObject("starts_on", LocalDate.class)),
                new AccountNumber(row.getString("account")),
                row.getLong("line_count"),
                row.getLong("moved"),
                row.getLong("opened"),
                row.getLong("expected"));
    }

    boolean isTax() {
        return VatSide.of(account).isPresent();
    }
}
