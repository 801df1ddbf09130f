package africa.cauri.domain.request;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does the work of a request once, however often the request is sent. The key is taken in the transaction of the work:
 * whoever sends it meanwhile waits, and work that fails leaves the key free.
 */
@ApplicationScoped
public class OnceOnly {

    /** How long an answer is kept at least. */
    static final Duration KEPT = Duration.ofDays(30);

    /** One request of so many looks for old keys, and forgets more than come in meanwhile. */
    private static final int REQUESTS_PER_LOOK = 16;

    private static final int FORGOTTEN_AT_ONCE = 20 * REQUESTS_PER_LOOK;

    /**
     * Of several at once, the first inserts and the others wait for its end, even if it inserts nothing in the end.
     * Each sees the row that is there afterwards.
     */
    private static final String TAKE =
            """
            INSERT INTO request_key (subject, request_key, digest, answered_at) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE digest = digest
            RETURNING digest, answer
            """;

    private static final String ANSWER = "UPDATE request_key SET answer = ? WHERE subject = ? AND request_key = ?";

    /** What another transaction is about to forget is left to it. */
    private static final String OLD =
            """
            SELECT subject, request_key FROM request_key WHERE answered_at < ? ORDER BY answered_at LIMIT ?
            FOR UPDATE SKIP LOCKED
            """;

    private static final String FORGET = "DELETE FROM request_key WHERE subject = ? AND request_key = ?";

    private final Sql sql;
    private final Acting acting;
    private final Clock clock;

    protected OnceOnly() {
        this(null, null, null);
    }

    @Inject
    OnceOnly(Sql sql, Acting acting, Clock clock) {
        this.sql = sql;
        this.acting = acting;
        this.clock = clock;
    }

    private record Given(String digest, Optional<String> answer) {}

    /**
     * Returns what the work answers, or what it answered when the one who acts sent this key before.
     *
     * @param key at most 100 characters; each who acts has keys of their own
     * @param digest 64 characters that differ when the content of the request does
     * @throws RuleBroken {@link Rule#REQUEST_KEY_REUSED} if the key came before with another digest
     */
    @Transactional
    @Retried
    public String answer(String key, String digest, Supplier<String> work) {
        var subject = acting.actor().subject();
        var given = take(subject, key, digest);
        if (!given.digest().equals(digest)) {
            throw new RuleBroken(List.of(Rule.REQUEST_KEY_REUSED.broken()));
        }
        return given.answer().orElseGet(() -> first(subject, key, work));
    }

    private Given take(String subject, String key, String digest) {
        return sql.find(TAKE, OnceOnly::given, subject, key, digest, clock.instant())
                .orElseThrow(() -> new IllegalStateException("The key was not taken: " + key));
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(row.getString("digest"), Optional.ofNullable(row.getString("answer")));
    }

    private String first(String subject, String key, Supplier<String> work) {
        var answer = work.get();
        sql.update(ANSWER, answer, subject, key);
        if (Math.floorMod(key.hashCode(), REQUESTS_PER_LOOK) == 0) {
            forgetOld();
        }
        return answer;
    }

    private void forgetOld() {
        var old = sql.list(
                OLD,
                row -> new Object[] {row.getString(1), row.getString(2)},
                clock.instant().minus(KEPT),
                FORGOTTEN_AT_ONCE);
        sql.batch(FORGET, old);
    }
}
