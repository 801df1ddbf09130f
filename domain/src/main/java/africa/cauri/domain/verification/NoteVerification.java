package africa.cauri.domain.verification;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Notes that the books were proven, and what came of it: the checklist of a closing asks for it. */
@ApplicationScoped
public class NoteVerification {

    private static final String INSERT =
            """
            INSERT INTO verification (made_at, made_by, entries, entry_lines, ok, wrong) VALUES (?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final Acting acting;
    private final Clock clock;
    private final AuditTrail trail;

    protected NoteVerification() {
        this(null, null, null, null);
    }

    @Inject
    NoteVerification(Sql sql, Acting acting, Clock clock, AuditTrail trail) {
        this.sql = sql;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    /** Notes the proof, under the name of the one who asked for it. */
    @Transactional
    public void note(BooksProof proof) {
        acting.actor().require(Power.READ);
        sql.update(
                INSERT,
                clock.instant(),
                acting.actor().subject(),
                proof.entries(),
                proof.lines(),
                proof.isOk(),
                WrongRows.json(proof));
        trail.did(
                "VERIFIED",
                new AuditTrail.Subject("books", ""),
                Map.of("ok", proof.isOk(), "entries", proof.entries(), "wrong", wrong(proof)));
    }

    private static List<BooksCheck> wrong(BooksProof proof) {
        return proof.checks().stream()
                .filter(each -> !each.isOk())
                .map(ProvenCheck::check)
                .toList();
    }
}
