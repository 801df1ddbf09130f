package africa.cauri.domain.template.recurring;

import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.sql.Sql;
import africa.cauri.domain.template.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What was decided about the occurrences of recurring entries, and what became of them. */
@ApplicationScoped
public class Occurrences {

    private static final String OF =
            """
            SELECT recurring_entry, due_on, state, reason, answers, entry, draft
            FROM recurring_occurrence WHERE recurring_entry = ? ORDER BY due_on
            """;

    private static final String INSERT =
            """
            INSERT INTO recurring_occurrence (recurring_entry, due_on, state, reason, answers, entry, draft,
                decided_at, decided_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FORGET =
            "DELETE FROM recurring_occurrence WHERE recurring_entry = ? AND due_on = ? AND state = 'CHANGED'";

    private static final String FORGET_ALL =
            "DELETE FROM recurring_occurrence WHERE recurring_entry = ? AND state = 'CHANGED'";

    private final Sql sql;
    private final Acting acting;
    private final Clock clock;

    protected Occurrences() {
        this(null, null, null);
    }

    @Inject
    Occurrences(Sql sql, Acting acting, Clock clock) {
        this.sql = sql;
        this.acting = acting;
        this.clock = clock;
    }

    /** Returns the occurrences of a recurring entry by their days, the first one first. */
    public List<Occurrence> list(RecurringId recurring) {
        return sql.list(OF, Occurrences::read, recurring.value());
    }

    Map<LocalDate, Occurrence> byDay(RecurringId recurring) {
        var byDay = new TreeMap<LocalDate, Occurrence>();
        list(recurring).forEach(occurrence -> byDay.put(occurrence.day(), occurrence));
        return byDay;
    }

    /** Keeps an occurrence in place of one that was still to come; a settled one of that day makes it fail. */
    void put(Occurrence occurrence) {
        sql.update(FORGET, occurrence.recurring().value(), occurrence.day());
        sql.update(
                INSERT,
                occurrence.recurring().value(),
                occurrence.day(),
                occurrence.state(),
                occurrence.reason(),
                occurrence.answers().json(),
                occurrence.entry().map(EntryId::value),
                occurrence.draft().map(DraftId::value),
                clock.instant(),
                acting.actor().subject());
    }

    /** Forgets what was decided about occurrences that are still to come. */
    void forgetChanged(RecurringId recurring) {
        sql.update(FORGET_ALL, recurring.value());
    }

    private static Occurrence read(ResultSet row) throws SQLException {
        return new Occurrence(
                new RecurringId(row.getInt("recurring_entry")),
                row.getObject("due_on", LocalDate.class),
                Occurrence.State.valueOf(row.getString("state")),
                row.getString("reason"),
                Answers.ofJson(row.getString("answers")),
                Optional.ofNullable(row.getObject("entry", UUID.class)).map(EntryId::new),
                Optional.ofNullable(row.getObject("draft", UUID.class)).map(DraftId::new));
    }
}
