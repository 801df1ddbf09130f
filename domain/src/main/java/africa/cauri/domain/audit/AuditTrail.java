package africa.cauri.domain.audit;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Notes each act in the transaction of the act itself (AUDCIF art. 22: the path from an entry to its origin and back
 * must be open at any time). A use case that changes something calls it once, as its last step.
 */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT =
            """
            INSERT INTO audit_event (recorded_at, subject, person, address, action, object_kind, object_id,
                before_state, after_state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Found once: finding it costs more than all that is noted. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final Sql sql;
    private final Acting acting;
    private final Clock clock;

    protected AuditTrail() {
        this(null, null, null);
    }

    @Inject
    AuditTrail(Sql sql, Acting acting, Clock clock) {
        this.sql = sql;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * An object of the books as the trail names it.
     *
     * @param kind such as {@code account}, {@code third-party}, {@code entry}
     * @param id what the object is known by, as text
     */
    public record Subject(String kind, String id) {}

    /** Notes that something new is there, and what it is. */
    public void created(Subject object, Map<String, ?> after) {
        note("CREATED", object, Optional.empty(), Optional.of(after));
    }

    /** Notes what something was, and what it is now. */
    public void changed(Subject object, Map<String, ?> before, Map<String, ?> after) {
        note("CHANGED", object, Optional.of(before), Optional.of(after));
    }

    /** Notes that something is there no more, and what it was. */
    public void removed(Subject object, Map<String, ?> before) {
        note("REMOVED", object, Optional.of(before), Optional.empty());
    }

    /**
     * Notes an act with a name of its own, such as {@code POSTED} or {@code CLOSED}.
     *
     * @param after what the act brought about
     */
    public void did(String action, Subject object, Map<String, ?> after) {
        note(action, object, Optional.empty(), Optional.of(after));
    }

    private void note(String action, Subject object, Optional<Map<String, ?>> before, Optional<Map<String, ?>> after) {
        var actor = acting.actor();
        sql.update(
                INSERT,
                clock.instant(),
                actor.subject(),
                actor.name(),
                actor.address(),
                action,
                object.kind(),
                object.id(),
                before.map(AuditTrail::json),
                after.map(AuditTrail::json));
    }

    private static String json(Map<String, ?> state) {
        var builder = JSON.createObjectBuilder();
        state.forEach((name, value) -> builder.add(name, String.valueOf(value)));
        JsonObject object = builder.build();
        return object.toString();
    }
}
