package africa.cauri.domain.closing;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of closing each year that were done. A step is noted in the transaction of its entries. */
@ApplicationScoped
public class ClosingSteps {

    private static final String DONE =
            """
            SELECT step, round, entries, done_at, done_by FROM year_closing WHERE fiscal_year = ?
            ORDER BY done_at, step, round
            """;

    private static final String INSERT =
            """
            INSERT INTO year_closing (fiscal_year, step, round, entries, done_at, done_by) VALUES (?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final Acting acting;
    private final Clock clock;
    private final AuditTrail trail;

    protected ClosingSteps() {
        this(null, null, null, null);
    }

    @Inject
    ClosingSteps(Sql sql, Acting acting, Clock clock, AuditTrail trail) {
        this.sql = sql;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    /** Returns what was done for that year, in the order in which it was done. */
    public List<DoneStep> of(LocalDate fiscalYear) {
        return sql.list(DONE, ClosingSteps::read, fiscalYear);
    }

    /** Returns the step that closing the year begins, or goes on, with; nothing once the year is closed. */
    public Optional<ClosingStep> next(LocalDate fiscalYear) {
        var done = of(fiscalYear).stream().map(DoneStep::step).toList();
        return Stream.of(ClosingStep.RESULT, ClosingStep.OPENING, ClosingStep.SEALED)
                .filter(step -> !done.contains(step))
                .findFirst();
    }

    /** Whether the step was done for that year. */
    public boolean isDone(LocalDate fiscalYear, ClosingStep step) {
        return rounds(fiscalYear, step) > 0;
    }

    /** Notes the step, and tells the audit trail. The caller holds the periods of the year. */
    public void note(LocalDate fiscalYear, ClosingStep step, int entries) {
        int round = rounds(fiscalYear, step) + 1;
        sql.update(
                INSERT,
                fiscalYear,
                step,
                round,
                entries,
                clock.instant(),
                acting.actor().subject());
        trail.did(
                "CLOSING_" + step,
                new AuditTrail.Subject("fiscal-year", fiscalYear.toString()),
                Map.of("round", round, "entries", entries));
    }

    private int rounds(LocalDate fiscalYear, ClosingStep step) {
        return (int) of(fiscalYear).stream().filter(done -> done.step() == step).count();
    }

    private static DoneStep read(ResultSet row) throws SQLException {
        return new DoneStep(
                ClosingStep.valueOf(row.getString("step")),
                row.getInt("round"),
                row.getInt("entries"),
                Sql.instant(row, "done_at"),
                row.getString("done_by"));
    }
}
