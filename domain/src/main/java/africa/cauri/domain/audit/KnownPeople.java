package africa.cauri.domain.audit;

import static java.util.stream.Collectors.toMap;

import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The names of those who lately did something in the books. Whoever did nothing is known by the login alone. */
@ApplicationScoped
public class KnownPeople {

    private static final String NAMES =
            """
            SELECT event.subject, event.person
            FROM audit_event event
            JOIN (SELECT MAX(id) AS id
                  FROM (SELECT id, subject FROM audit_event ORDER BY id DESC LIMIT 20000) AS latest
                  GROUP BY subject) newest ON newest.id = event.id
            WHERE event.person <> ''
            """;

    private final Sql sql;

    protected KnownPeople() {
        this(null);
    }

    @Inject
    KnownPeople(Sql sql) {
        this.sql = sql;
    }

    /** Returns the names by the subjects of Keycloak. */
    public Map<String, String> names() {
        return sql.list(NAMES, row -> Map.entry(row.getString(1), row.getString(2))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
