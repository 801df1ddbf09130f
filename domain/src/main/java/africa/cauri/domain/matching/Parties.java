package africa.cauri.domain.matching;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Third parties together with those that were merged into them. */
@ApplicationScoped
class Parties {

    private static final String LEADING = "SELECT COALESCE(merged_into, id) FROM third_party WHERE code = ?";
    private static final String ALL = "SELECT id FROM third_party WHERE id = ? OR merged_into = ? ORDER BY id";

    private static final String HOLD = "SELECT id FROM third_party WHERE id IN (%s) LOCK IN SHARE MODE";

    private final Sql sql;

    protected Parties() {
        this(null);
    }

    @Inject
    Parties(Sql sql) {
        this.sql = sql;
    }

    /** @param ids of all of them */
    record Party(int id, List<Integer> ids) {}

    /** Returns the same as {@link #get}; nobody can merge them before the transaction ends. */
    Party hold(String code) {
        var ids = get(code).ids();
        sql.list(HOLD.formatted(Sql.marks(ids.size())), row -> row.getInt(1), ids.toArray());
        return get(code);
    }

    /** Returns the third party of that code, or the one that it was merged into; or throws {@link NotFound}. */
    Party get(String code) {
        int id = sql.find(LEADING, row -> row.getInt(1), code).orElseThrow(() -> new NotFound(Party.class, code));
        return new Party(id, sql.list(ALL, row -> row.getInt(1), id, id));
    }
}
