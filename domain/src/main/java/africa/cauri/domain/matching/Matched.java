package africa.cauri.domain.matching;

import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells of entries whether some of their lines are lettered. */
@ApplicationScoped
public class Matched {

    private static final String LIVE = "SELECT EXISTS (SELECT 1 FROM match_line WHERE entry = ? AND live = 1)";

    private final Sql sql;

    protected Matched() {
        this(null);
    }

    @Inject
    Matched(Sql sql) {
        this.sql = sql;
    }

    /** Whether a line of the entry is in a group, complete or partial. */
    public boolean isMatched(EntryId entry) {
        return sql.find(LIVE, row -> row.getBoolean(1), entry.value()).orElseThrow();
    }
}
