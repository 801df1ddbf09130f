package africa.cauri.webapp.faces.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import africa.cauri.domain.audit.AuditEvent;
import africa.cauri.domain.audit.AuditEvents;
import africa.cauri.domain.audit.AuditSearch;
import africa.cauri.webapp.faces.support.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** The events of some days, the newest first, of everything or of one kind of thing or of one thing. */
@Named
@RequestScoped
public class AuditView {
    private static final int PAGE_SIZE = 50;

    @Inject
    private AuditEvents events;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    private List<Row> rows = List.of();
    private long next;

    /** What a field of the thing was, and what it is; empty where it was not or is not there. */
    public record Change(String field, String before, String after) {}

    /**
     * An event as the page shows it.
     *
     * @param address of the page about the thing; empty if there is none
     */
    public record Row(AuditEvent event, Act act, Kind kind, String address, List<Change> changes) {
        static Row of(AuditEvent event) {
            Kind kind = Kind.of(event.object().kind());
            String id = event.object().id();
            String address = kind.page().isEmpty() || id.isEmpty() ? "" : kind.page() + URLEncoder.encode(id, UTF_8);
            return new Row(event, Act.of(event.action()), kind, address, changes(event));
        }

        private static List<Change> changes(AuditEvent event) {
            var before = fields(event.before());
            var after = fields(event.after());
            var names = new TreeSet<>(before.keySet());
            names.addAll(after.keySet());
            return names.stream()
                    .map(name -> new Change(name, text(before, name), text(after, name)))
                    .filter(change -> !change.before().equals(change.after()))
                    .toList();
        }

        private static JsonObject fields(Optional<String> state) {
            return state.map(json -> {
                        try (var reader = Json.createReader(new StringReader(json))) {
                            return reader.readObject();
                        }
                    })
                    .orElse(JsonObject.EMPTY_JSON_OBJECT);
        }

        private static String text(JsonObject fields, String name) {
            return fields.get(name) instanceof JsonString text
                    ? text.getString()
                    : Objects.toString(fields.get(name), "");
        }
    }

    public void load() {
        asked.answer(() -> {
            var kind = asked.choice("kind", Kind.class);
            var before = asked.number("before", 1, Integer.MAX_VALUE).map(Long::valueOf);
            LocalDate today = LocalDate.now(clock);
            var from = asked.day("from", today);
            var until = asked.day("until", today);
            if (!asked.isRefused()) {
                var search = new AuditSearch(kind.map(Kind::noted), asked.find("id"), from, until);
                show(events.newest(search, before, PAGE_SIZE));
            }
        });
    }

    private void show(List<AuditEvent> found) {
        rows = found.stream().map(Row::of).toList();
        next = found.size() == PAGE_SIZE ? found.get(PAGE_SIZE - 1).id() : 0;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Where the older events begin; 0 if there are none. */
    public long getNext() {
        return next;
    }
}
