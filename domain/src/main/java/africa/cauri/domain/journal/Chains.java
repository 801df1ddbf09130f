package africa.cauri.domain.journal;

import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The ends of the numbering and of the hash chain of each journal in each year. Whoever posts locks them first, in one
 * order, until the transaction ends: so numbers have no gap, and what is read afterwards does not change.
 */
@ApplicationScoped
class Chains {

    private static final String LOCK =
            "SELECT last_number, last_hash FROM journal_year WHERE journal = ? AND fiscal_year = ? FOR UPDATE";

    private static final String BEGIN =
            "INSERT IGNORE INTO journal_year (journal, fiscal_year, last_number, last_hash) VALUES (?, ?, 0, ?)";

    private static final String MOVE =
            "UPDATE journal_year SET last_number = ?, last_hash = ? WHERE journal = ? AND fiscal_year = ?";

    private final Sql sql;

    protected Chains() {
        this(null);
    }

    @Inject
    Chains(Sql sql) {
        this.sql = sql;
    }

    /** A journal in a fiscal year, which is known by its first day. */
    record JournalYear(String journal, LocalDate fiscalYear) implements Comparable<JournalYear> {

        private static final Comparator<JournalYear> ORDER =
                Comparator.comparing(JournalYear::journal).thenComparing(JournalYear::fiscalYear);

        @Override
        public int compareTo(JournalYear other) {
            return ORDER.compare(this, other);
        }
    }

    /** Where a chain ends. */
    record End(int number, String hash) {}

    /** Locks the chains and returns their ends; begins those that are new. A journal that is unknown has none. */
    Map<JournalYear, End> lock(SortedSet<JournalYear> chains) {
        var ends = new HashMap<JournalYear, End>();
        for (var chain : chains) {
            find(chain).or(() -> begin(chain)).ifPresent(end -> ends.put(chain, end));
        }
        return ends;
    }

    void move(JournalYear chain, End end) {
        sql.update(MOVE, end.number(), end.hash(), chain.journal(), chain.fiscalYear());
    }

    private Optional<End> find(JournalYear chain) {
        return sql.find(LOCK, row -> new End(row.getInt(1), row.getString(2)), chain.journal(), chain.fiscalYear());
    }

    private Optional<End> begin(JournalYear chain) {
        sql.update(BEGIN, chain.journal(), chain.fiscalYear(), EntryHash.first(chain.journal(), chain.fiscalYear()));
        return find(chain);
    }
}
