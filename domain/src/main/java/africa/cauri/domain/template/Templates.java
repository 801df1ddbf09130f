package africa.cauri.domain.template;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The templates of the books. */
@ApplicationScoped
public class Templates {

    private static final String ALL = "select t from EntryTemplate t order by t.name";
    private static final String TAKEN = "SELECT id FROM entry_template WHERE name = ? AND id <> ?";
    private static final String USED = "SELECT name FROM recurring_entry WHERE template = ? ORDER BY id LIMIT 1";

    private final EntityManager books;
    private final Sql sql;

    protected Templates() {
        this(null, null);
    }

    @Inject
    Templates(EntityManager books, Sql sql) {
        this.books = books;
        this.sql = sql;
    }

    /** Returns every template, by its name. Runs in a transaction. */
    public List<KeptTemplate> list() {
        return books.createQuery(ALL, EntryTemplate.class)
                .getResultStream()
                .map(EntryTemplate::kept)
                .toList();
    }

    /** Returns the template, or throws {@link NotFound}. Runs in a transaction. */
    public KeptTemplate get(TemplateId id) {
        return Optional.ofNullable(books.find(EntryTemplate.class, id.value()))
                .orElseThrow(() -> new NotFound(EntryTemplate.class, id))
                .kept();
    }

    /** Returns a template that nobody else can change before the transaction ends, or throws {@link NotFound}. */
    EntryTemplate held(TemplateId id) {
        return Optional.ofNullable(books.find(EntryTemplate.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(EntryTemplate.class, id));
    }

    /** Whether another template than this one has the name; capitals and accents do not count. */
    boolean isTaken(String name, int id) {
        return !sql.list(TAKEN, row -> row.getInt(1), name, id).isEmpty();
    }

    /** Returns the name of an entry that recurs by the template. */
    Optional<String> findUse(TemplateId id) {
        return sql.find(USED, row -> row.getString(1), id.value());
    }

    void add(EntryTemplate template) {
        books.persist(template);
        books.flush();
    }

    void remove(EntryTemplate template) {
        books.remove(template);
        books.flush();
    }

    /** Sends a change to the database, so that the statements of the same transaction see it. */
    void write() {
        books.flush();
    }
}
