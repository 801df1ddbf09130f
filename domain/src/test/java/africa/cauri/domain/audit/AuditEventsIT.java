package africa.cauri.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditEventsIT {

    private static final AuditSearch ALL =
            new AuditSearch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void shows_who_did_what_when_and_from_where() {
        trail().changed(subject("account", "521"), Map.of("title", "Banque"), Map.of("title", "Banques l'« État »"));

        assertThat(events().newest(ALL, Optional.empty(), 10)).singleElement().satisfies(event -> {
            assertThat(event.subject()).isEqualTo("fatou");
            assertThat(event.person()).isEqualTo("Fatou Diop");
            assertThat(event.address()).isEqualTo("192.0.2.1");
            assertThat(event.recordedAt()).isBetween("2026-01-15T09:00:00Z", "2026-01-15T09:00:01Z");
            assertThat(event.action()).isEqualTo("CHANGED");
            assertThat(event.object()).isEqualTo(subject("account", "521"));
            assertThat(event.before()).contains("{\"title\":\"Banque\"}");
            assertThat(event.after()).contains("{\"title\":\"Banques l'« État »\"}");
        });
    }

    @Test
    void knows_the_latest_name_of_those_who_did_something() {
        trail().created(subject("account", "521"), Map.of());
        books.actAs(new Actor("moussa", "Moussa Ba", "", Set.of()));
        trail().created(subject("account", "522"), Map.of());
        books.actAs(new Actor("moussa", "Moussa Ba-Sow", "", Set.of()));
        trail().created(subject("account", "523"), Map.of());

        assertThat(books.get(KnownPeople.class).names())
                .isEqualTo(Map.of("fatou", "Fatou Diop", "moussa", "Moussa Ba-Sow"));
    }

    @Test
    void finds_the_events_of_an_object_of_a_kind_and_of_a_time() {
        trail().created(subject("account", "521"), Map.of());
        trail().created(subject("journal", "521"), Map.of());
        trail().created(subject("account", "522"), Map.of());
        Books.CLOCK.set(LocalDate.of(2027, 1, 1));
        trail().removed(subject("account", "521"), Map.of());

        assertThat(found("account", "521", "", "")).hasSize(2);
        assertThat(found("account", "", "", "")).hasSize(3);
        assertThat(found("", "", "2026-01-01", "2026-12-31")).hasSize(3);
        assertThat(found("", "", "2027-01-01", "2027-01-01")).hasSize(1);
        assertThat(found("account", "521", "2027-01-02", "")).isEmpty();
        assertThat(found("nothing", "", "", "")).isEmpty();
        assertThat(found("account' OR '1'='1", "", "", "")).isEmpty();
    }

    @Test
    void pages_begin_with_the_newest() {
        note(5);

        var first = events().newest(ALL, Optional.empty(), 2);
        var second = events().newest(ALL, Optional.of(first.get(1).id()), 2);

        assertThat(objects(first)).containsExactly("4", "3");
        assertThat(objects(second)).containsExactly("2", "1");
        assertThat(events().newest(ALL, Optional.of(0L), 2)).isEmpty();
    }

    @Test
    void hands_on_every_event_from_the_oldest() {
        note(AuditEvents.LARGEST_PAGE * 2);

        var read = new ArrayList<AuditEvent>();
        events().each(ALL, read::add);

        assertThat(objects(read))
                .isEqualTo(IntStream.range(0, AuditEvents.LARGEST_PAGE * 2)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void are_for_those_who_may_read() {
        books.actAs(new Actor("nobody", "", "", Set.of()));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> events().newest(ALL, Optional.empty(), 1));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> events().each(ALL, event -> {}));
    }

    private void note(int count) {
        var rows = IntStream.range(0, count)
                .mapToObj(number -> new Object[] {String.valueOf(number)})
                .toList();
        books.sql()
                .batch(
                        """
                        INSERT INTO audit_event (recorded_at, subject, person, address, action, object_kind, object_id)
                        VALUES ('2026-01-15', 'fatou', '', '', 'CREATED', 'account', ?)
                        """,
                        rows);
    }

    private List<AuditEvent> found(String kind, String object, String from, String until) {
        var search = new AuditSearch(
                given(kind),
                given(object),
                given(from).map(LocalDate::parse),
                given(until).map(LocalDate::parse));
        var oldestFirst = new ArrayList<AuditEvent>();
        events().each(search, oldestFirst::add);
        assertThat(events().newest(search, Optional.empty(), 100)).containsExactlyInAnyOrderElementsOf(oldestFirst);
        return oldestFirst;
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    private static List<String> objects(List<AuditEvent> events) {
        return events.stream().map(event -> event.object().id()).toList();
    }

    private static AuditTrail.Subject subject(String kind, String id) {
        return new AuditTrail.Subject(kind, id);
    }

    private AuditTrail trail() {
        return books.get(AuditTrail.class);
    }

    private AuditEvents events() {
        return books.get(AuditEvents.class);
    }
}
