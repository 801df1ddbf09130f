package africa.cauri.domain.closing.revaluation;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Exchange rates by currency and day. */
@ApplicationScoped
public class ExchangeRates {

    /** The most rates that one call returns. */
    public static final int MOST_ROWS = 1000;

    private static final String LATEST =
            "SELECT rate FROM exchange_rate WHERE currency = ? AND day <= ? ORDER BY day DESC LIMIT 1";

    private static final String ALL =
            "SELECT day, rate FROM exchange_rate WHERE currency = ? AND day BETWEEN ? AND ? ORDER BY day LIMIT ?";

    private static final String WRITE =
            """
            INSERT INTO exchange_rate (currency, day, rate) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE rate = VALUES(rate)
            """;

    private final Sql sql;

    protected ExchangeRates() {
        this(null);
    }

    @Inject
    ExchangeRates(Sql sql) {
        this.sql = sql;
    }

    /**
     * A rate.
     *
     * @param rate how much of the currency of the books one unit is worth
     */
    public record DayRate(LocalDate day, BigDecimal rate) {}

    /** Returns the rate of that day, or else of the last day before it that has one. */
    public Optional<BigDecimal> find(Currency currency, LocalDate day) {
        return sql.find(LATEST, row -> row.getBigDecimal(1), currency, day);
    }

    /** Returns the rates of these days in their order, {@link #MOST_ROWS} at most. */
    public List<DayRate> of(Currency currency, LocalDate from, LocalDate until) {
        return sql.list(
                ALL,
                row -> new DayRate(row.getObject(1, LocalDate.class), row.getBigDecimal(2)),
                currency,
                from,
                until,
                MOST_ROWS);
    }

    void write(Currency currency, LocalDate day, BigDecimal rate) {
        sql.update(WRITE, currency, day, rate);
    }
}
