package africa.cauri.domain.period;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fiscal years of the books and their periods. */
@ApplicationScoped
public class Periods {

    private static final String COLUMNS = "SELECT starts_on, ends_on, fiscal_year, state FROM period ";
    private static final String YEARS = "SELECT starts_on, ends_on, state FROM fiscal_year ";
    private static final String INSERT =
            "INSERT INTO period (starts_on, ends_on, fiscal_year, state) VALUES (?, ?, ?, 'OPEN')";

    private static final String DRAFTS =
            """
            SELECT COUNT(*), MIN(COALESCE(accounting_date, document_date))
            FROM draft WHERE COALESCE(accounting_date, document_date) <= ?
            """;

    /** An import that was stopped before its first entry is no harm. */
    private static final String IMPORT =
            """
            SELECT name FROM import_batch
            WHERE state IN ('POSTING', 'UNDOING') OR (state = 'STOPPED' AND written > 0) ORDER BY created_at LIMIT 1
            """;

    private final Sql sql;

    protected Periods() {
        this(null);
    }

    @Inject
    Periods(Sql sql) {
        this.sql = sql;
    }

    /** Returns every fiscal year, the oldest first. */
    public List<FiscalYear> years() {
        return sql.list(YEARS + "ORDER BY starts_on", Periods::year);
    }

    /** Returns the fiscal year that begins on that day, or throws {@link NotFound}. */
    public FiscalYear year(LocalDate from) {
        return sql.find(YEARS + "WHERE starts_on = ?", Periods::year, from)
                .orElseThrow(() -> new NotFound(FiscalYear.class, from));
    }

    /** Returns the fiscal year that the day belongs to. */
    public Optional<FiscalYear> findYearOf(LocalDate day) {
        return sql.find(YEARS + "WHERE ? BETWEEN starts_on AND ends_on", Periods::year, day);
    }

    /** Returns the periods of a fiscal year in their order. */
    public List<Period> of(LocalDate fiscalYear) {
        return sql.list(COLUMNS + "WHERE fiscal_year = ? ORDER BY starts_on", Periods::period, fiscalYear);
    }

    /** Returns the period that begins on that day, or throws {@link NotFound}. */
    public Period get(LocalDate from) {
        return sql.find(COLUMNS + "WHERE starts_on = ?", Periods::period, from)
                .orElseThrow(() -> new NotFound(Period.class, from));
    }

    /** Returns the period that the day belongs to. */
    public Optional<Period> find(LocalDate day) {
        return sql.find(COLUMNS + "WHERE ? BETWEEN starts_on AND ends_on", Periods::period, day);
    }

    /** Returns the first period from that day on that is not closed. */
    public Optional<Period> findFirstOpen(LocalDate from) {
        return sql.find(
                COLUMNS + "WHERE ends_on >= ? AND state <> 'CLOSED' ORDER BY starts_on LIMIT 1", Periods::period, from);
    }

    /** Returns the periods from that day on. */
    public List<Period> from(LocalDate day) {
        return sql.list(COLUMNS + "WHERE ends_on >= ? ORDER BY starts_on", Periods::period, day);
    }

    /** Returns the periods from that day on, none of which can be closed before the transaction ends. */
    public List<Period> heldFrom(LocalDate day) {
        return sql.list(COLUMNS + "WHERE ends_on >= ? ORDER BY starts_on LOCK IN SHARE MODE", Periods::period, day);
    }

    /** Returns a period in which nothing can be posted before the transaction ends. */
    Period taken(LocalDate from) {
        return sql.find(COLUMNS + "WHERE starts_on = ? FOR UPDATE", Periods::period, from)
                .orElseThrow(() -> new NotFound(Period.class, from));
    }

    /** Returns the periods of a year, in which nothing can be posted before the transaction ends. */
    public List<Period> takenOf(LocalDate fiscalYear) {
        return sql.list(COLUMNS + "WHERE fiscal_year = ? ORDER BY starts_on FOR UPDATE", Periods::period, fiscalYear);
    }

    /** Closes the last period of a year, which its closing has taken: nothing is posted in that year any more. */
    public void closeLast(Period taken) {
        set(taken, PeriodState.CLOSED);
    }

    /** Closes a year for ever, whose periods are closed. */
    public void close(FiscalYear year) {
        sql.update("UPDATE fiscal_year SET state = 'CLOSED' WHERE starts_on = ?", year.from());
    }

    /** Returns the drafts of documents up to that day: how many there are, and the oldest day. */
    public DraftsLeft draftsUntil(LocalDate day) {
        return sql.find(DRAFTS, DraftsLeft::read, day).orElseThrow();
    }

    /** Returns the name of a file that is half in the books. */
    public Optional<String> unfinishedImport() {
        return sql.find(IMPORT, row -> row.getString(1));
    }

    void set(Period period, PeriodState state) {
        sql.update("UPDATE period SET state = ? WHERE starts_on = ?", state, period.from());
    }

    void add(LocalDate from, LocalDate until) {
        sql.update("INSERT INTO fiscal_year (starts_on, ends_on) VALUES (?, ?)", from, until);
        FiscalYear.periods(from, until)
                .forEach(period -> sql.update(INSERT, period.from(), period.until(), period.fiscalYear()));
    }

    private static FiscalYear year(ResultSet row) throws SQLException {
        return new FiscalYear(
                row.getObject(1, LocalDate.class),
                row.getObject(2, LocalDate.class),
                FiscalYearState.valueOf(row.getString(3)));
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getObject(1, LocalDate.class),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                PeriodState.valueOf(row.getString(4)));
    }
}
