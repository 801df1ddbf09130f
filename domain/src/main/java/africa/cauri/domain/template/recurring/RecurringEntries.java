package africa.cauri.domain.template.recurring;

import africa.cauri.domain.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The recurring entries of the books. */
@ApplicationScoped
public class RecurringEntries {

    private static final String ALL = "select r from RecurringEntry r order by r.name, r.id";

    /** In the order of the ids: so whoever locks several of them waits for none in a circle. */
    private static final String ACTIVE = "select r from RecurringEntry r where r.state = :active order by r.id";

    private final EntityManager books;

    protected RecurringEntries() {
        this(null);
    }

    @Inject
    RecurringEntries(EntityManager books) {
        this.books = books;
    }

    /** Returns every recurring entry, by its name. Runs in a transaction. */
    public List<KeptRecurring> list() {
        return books.createQuery(ALL, RecurringEntry.class)
                .getResultStream()
                .map(RecurringEntry::kept)
                .toList();
    }

    /** Returns the recurring entry, or throws {@link NotFound}. Runs in a transaction. */
    public KeptRecurring get(RecurringId id) {
        return Optional.ofNullable(books.find(RecurringEntry.class, id.value()))
                .orElseThrow(() -> new NotFound(RecurringEntry.class, id))
                .kept();
    }

    List<KeptRecurring> active() {
        return active(LockModeType.NONE).stream().map(RecurringEntry::kept).toList();
    }

    /** Returns those that are active; nobody else can settle their occurrences before the transaction ends. */
    List<RecurringEntry> heldActive() {
        return active(LockModeType.PESSIMISTIC_WRITE);
    }

    private List<RecurringEntry> active(LockModeType lock) {
        return books.createQuery(ACTIVE, RecurringEntry.class)
                .setParameter("active", RecurringState.ACTIVE)
                .setLockMode(lock)
                .getResultList();
    }

    /** Returns one that nobody else can change or settle before the transaction ends, or throws {@link NotFound}. */
    RecurringEntry held(RecurringId id) {
        return Optional.ofNullable(books.find(RecurringEntry.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(RecurringEntry.class, id));
    }

    void add(RecurringEntry recurring) {
        books.persist(recurring);
        books.flush();
    }

    void remove(RecurringEntry recurring) {
        books.remove(recurring);
        books.flush();
    }

    /** Sends a change to the database, so that the statements of the same transaction see it. */
    void write() {
        books.flush();
    }
}
