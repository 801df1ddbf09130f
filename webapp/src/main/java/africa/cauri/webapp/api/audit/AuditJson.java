package africa.cauri.webapp.api.audit;

import africa.cauri.domain.audit.AuditEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** Events as JSON; what an object was and is stands there as it was noted. */
final class AuditJson {
    private AuditJson() {}

    /** The page, and where the next one begins if this one is full. */
    static JsonObject page(List<AuditEvent> events, int max) {
        var rows = Json.createArrayBuilder();
        events.forEach(event -> rows.add(row(event)));
        var page = Json.createObjectBuilder().add("events", rows);
        if (events.size() == max) {
            page.add("next", events.get(max - 1).id());
        }
        return page.build();
    }

    private static JsonObject row(AuditEvent event) {
        var row = Json.createObjectBuilder()
                .add("id", event.id())
                .add("recordedAt", event.recordedAt().toString())
                .add("subject", event.subject())
                .add("person", event.person())
                .add("address", event.address())
                .add("action", event.action())
                .add("kind", event.object().kind())
                .add("object", event.object().id());
        event.before().ifPresent(state -> row.add("before", parse(state)));
        event.after().ifPresent(state -> row.add("after", parse(state)));
        return row.build();
    }

    private static JsonValue parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
