package africa.cauri.domain.verification;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.EntryChain;
import africa.cauri.domain.journal.StoredEntry;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.sql.Snapshot;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the books again from one end to the other, and proves them. */
@ApplicationScoped
public class VerifyBooks {

    private final Acting acting;
    private final Companies companies;
    private final Snapshot snapshot;
    private final NoteVerification noteVerification;

    protected VerifyBooks() {
        this(null, null, null, null);
    }

    @Inject
    VerifyBooks(Acting acting, Companies companies, Snapshot snapshot, NoteVerification noteVerification) {
        this.acting = acting;
        this.companies = companies;
        this.snapshot = snapshot;
        this.noteVerification = noteVerification;
    }

    /** Proves the books as {@link #prove} does, and notes the proof. */
    public BooksProof verify() {
        var proof = prove();
        noteVerification.note(proof);
        return proof;
    }

    /**
     * Proves the books as they are at this moment; others go on posting meanwhile.
     *
     * @throws IllegalStateException inside a transaction
     */
    public BooksProof prove() {
        acting.actor().require(Power.READ);
        var currency = companies.get().currency();
        return snapshot.read(moment -> proof(moment, currency));
    }

    private static BooksProof proof(Sql moment, Currency currency) {
        var wrong = new FirstWrong();
        var entries = new EntryProofs(moment, wrong);
        var balances = new BalanceProofs(moment, currency, wrong);
        var counts = new long[2];
        EntryChain.read(moment, currency, entry -> {
            entries.see(entry);
            balances.see(entry);
            count(entry, counts);
        });
        entries.finish(moment);
        balances.finish(moment);
        SqlProofs.see(moment, wrong);
        return new BooksProof(wrong.checks(), counts[0], counts[1]);
    }

    private static void count(StoredEntry entry, long... counts) {
        counts[0]++;
        counts[1] += entry.lines().size();
    }
}
