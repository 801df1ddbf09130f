package africa.cauri.domain.audit;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The trail as it is read: by object, by time, newest first in pages, or all of it from the beginning. */
@ApplicationScoped
public class AuditEvents {

    /** The most events of one page. */
    public static final int LARGEST_PAGE = 1000;

    private static final String WHERE =
            """
            SELECT id, recorded_at, subject, person, address, action, object_kind, object_id, before_state, after_state
            FROM audit_event WHERE TRUE
            """;

    private final Sql sql;
    private final Acting acting;

    protected AuditEvents() {
        this(null, null);
    }

    @Inject
    AuditEvents(Sql sql, Acting acting) {
        this.sql = sql;
        this.acting = acting;
    }

    /**
     * Returns a page of the events, the newest first.
     *
     * @param before the page begins below this id; at the newest event if empty
     * @param max from 1 to {@link #LARGEST_PAGE}
     */
    public List<AuditEvent> newest(AuditSearch search, Optional<Long> before, int max) {
        acting.actor().require(Power.READ);
        var query = new Query(search);
        before.ifPresent(id -> query.and("id < ?", id));
        return list(query, "ORDER BY id DESC LIMIT ?", max);
    }

    /**
     * Hands every event on, the oldest first, in pages of their own: a reader who takes time holds no connection. An
     * event that is added meanwhile may come or not.
     */
    public void each(AuditSearch search, Consumer<AuditEvent> reader) {
        acting.actor().require(Power.READ);
        long last = 0;
        List<AuditEvent> page;
        do {
            var query = new Query(search);
            query.and("id > ?", last);
            page = list(query, "ORDER BY id LIMIT ?", LARGEST_PAGE);
            page.forEach(reader);
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
        } while (page.size() == LARGEST_PAGE);
    }

    private List<AuditEvent> list(Query query, String end, int max) {
        query.arguments.add(max);
        return sql.list(query.text.append(end).toString(), AuditEvents::event, query.arguments.toArray());
    }

    /** Conditions and their values, side by side. */
    private static final class Query {
        private final StringBuilder text = new StringBuilder(WHERE);
        private final List<Object> arguments = new ArrayList<>();

        Query(AuditSearch search) {
            search.kind().ifPresent(kind -> and("object_kind = ?", kind));
            search.object().ifPresent(object -> and("object_id = ?", object));
            search.from().map(LocalDate::atStartOfDay).ifPresent(time -> and("recorded_at >= ?", time));
            search.until().map(day -> day.plusDays(1).atStartOfDay()).ifPresent(time -> and("recorded_at < ?", time));
        }

        void and(String condition, Object value) {
            text.append("AND ").append(condition).append('\n');
            arguments.add(value);
        }
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        return new AuditEvent(
                row.getLong("id"),
                Sql.instant(row, "recorded_at"),
                row.getString("subject"),
                row.getString("person"),
                row.getString("address"),
                row.getString("action"),
                new AuditTrail.Subject(row.getString("object_kind"), row.getString("object_id")),
                Optional.ofNullable(row.getString("before_state")),
                Optional.ofNullable(row.getString("after_state")));
    }
}
