package africa.cauri.domain.verification;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The proofs of the books that were noted. */
@ApplicationScoped
public class Proofs {

    private static final String LAST =
            "SELECT made_at, made_by, entries, entry_lines, ok, wrong FROM verification ORDER BY id DESC LIMIT 1";

    private final Sql sql;
    private final Acting acting;

    protected Proofs() {
        this(null, null);
    }

    @Inject
    Proofs(Sql sql, Acting acting) {
        this.sql = sql;
        this.acting = acting;
    }

    /** Returns the last one, or throws {@link NotFound} if the books were never proven. */
    public KeptProof last() {
        return find().orElseThrow(() -> new NotFound(KeptProof.class, "last"));
    }

    /** Returns the last one; nothing if the books were never proven. */
    public Optional<KeptProof> find() {
        acting.actor().require(Power.READ);
        return sql.find(LAST, Proofs::proof);
    }

    private static KeptProof proof(ResultSet row) throws SQLException {
        List<ProvenCheck> checks = Optional.ofNullable(row.getString("wrong"))
                .map(WrongRows::checks)
                .orElse(List.of());
        return new KeptProof(
                Sql.instant(row, "made_at"),
                row.getString("made_by"),
                row.getBoolean("ok"),
                new BooksProof(checks, row.getLong("entries"), row.getLong("entry_lines")));
    }
}
