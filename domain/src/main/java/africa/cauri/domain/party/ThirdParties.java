package africa.cauri.domain.party;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The third parties of the books. */
@ApplicationScoped
public class ThirdParties {

    private static final String RESOLVE =
            """
            SELECT asked.code, party.id, party.code, party.kind, party.closed
            FROM third_party asked JOIN third_party party ON party.id = COALESCE(asked.merged_into, asked.id)
            WHERE asked.code IN (%s)
            """;

    private static final String GATHERED =
            """
            SELECT COALESCE(merged_into, id) FROM third_party WHERE code = ?
            UNION ALL
            SELECT merged.id
            FROM third_party asked JOIN third_party merged ON merged.merged_into = COALESCE(asked.merged_into, asked.id)
            WHERE asked.code = ?
            """;

    private static final String OTHERS =
            """
            SELECT DISTINCT mine.name, mine.number, other.code
            FROM third_party_detail mine
            JOIN third_party_detail theirs ON theirs.kind = mine.kind AND theirs.number = mine.number
                AND theirs.name = mine.name AND theirs.third_party <> mine.third_party
            JOIN third_party other ON other.id = theirs.third_party AND other.merged_into IS NULL
            WHERE mine.kind = 'IDENTIFIER' AND mine.third_party = ?
            ORDER BY mine.name, other.code
            LIMIT 20
            """;

    private static final String USES =
            """
            SELECT 'THIRD_PARTY_HAS_ENTRIES' FROM DUAL WHERE EXISTS (SELECT 1 FROM entry_line WHERE third_party = ?)
            UNION ALL
            SELECT 'THIRD_PARTY_IN_DRAFTS' FROM DUAL WHERE EXISTS (SELECT 1 FROM draft_line WHERE third_party = ?)
            UNION ALL
            SELECT 'THIRD_PARTY_HAS_MERGED' FROM DUAL WHERE EXISTS (SELECT 1 FROM third_party WHERE merged_into = ?)
            """;

    private static final String HOLD = "SELECT id FROM third_party WHERE code = ? FOR UPDATE";

    private static final String EACH =
            "select p from ThirdParty p where p.code > :after and p.mergedInto is null order by p.code";

    private static final int AT_ONCE = 500;

    private final EntityManager books;
    private final Sql sql;

    protected ThirdParties() {
        this(null, null);
    }

    @Inject
    ThirdParties(EntityManager books, Sql sql) {
        this.books = books;
        this.sql = sql;
    }

    /**
     * Returns, in one statement, what a posting must know of the third parties with those codes, by the code that was
     * asked for. A code that was merged into another leads to the other; an unknown one to nothing.
     */
    public Map<String, PartyForPosting> resolve(Collection<String> codes) {
        var parties = new HashMap<String, PartyForPosting>();
        if (!codes.isEmpty()) {
            sql.list(
                    RESOLVE.formatted(Sql.marks(codes.size())),
                    row -> parties.put(
                            row.getString(1),
                            new PartyForPosting(
                                    row.getInt(2),
                                    row.getString(3),
                                    PartyKind.valueOf(row.getString(4)),
                                    row.getBoolean(5))),
                    codes.toArray());
        }
        return parties;
    }

    /**
     * Returns the ids whose lines make up the auxiliary account of a third party: its own and those of all that were
     * merged into it. Asked by the code of a merged one, it returns those of the one that goes on in its place.
     *
     * @throws NotFound if there is none with that code
     */
    public List<Integer> gathered(String code) {
        var ids = sql.list(GATHERED, row -> row.getInt(1), code, code);
        if (ids.isEmpty()) {
            throw new NotFound(ThirdParty.class, code);
        }
        return ids;
    }

    /** A legal identifier that another third party has too. */
    record Other(String type, String number, String code) {}

    /** Returns the other third parties with an identifier of this one, but those that were merged. */
    List<Other> othersWith(ThirdPartySheet sheet) {
        return sql.list(OTHERS, row -> new Other(row.getString(1), row.getString(2), row.getString(3)), sheet.id());
    }

    /** Returns the third party with that code, or throws {@link NotFound}. */
    ThirdParty get(String code) {
        return find(code).orElseThrow(() -> new NotFound(ThirdParty.class, code));
    }

    Optional<ThirdParty> find(String code) {
        return books.createQuery("select p from ThirdParty p where p.code = :code", ThirdParty.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Hands on every third party by its code, some at a time, but those that were merged. */
    void each(Consumer<ThirdParty> consumer) {
        var after = "";
        List<ThirdParty> some;
        do {
            some = books.createQuery(EACH, ThirdParty.class)
                    .setParameter("after", after)
                    .setMaxResults(AT_ONCE)
                    .getResultList();
            for (var party : some) {
                consumer.accept(party);
                after = party.code();
            }
            books.clear();
        } while (some.size() == AT_ONCE);
    }

    /** Returns the third party, which nobody else can change before the transaction ends. */
    ThirdParty held(String code) {
        int id = sql.find("SELECT id FROM third_party WHERE code = ?", row -> row.getInt(1), code)
                .orElseThrow(() -> new NotFound(ThirdParty.class, code));
        return Optional.ofNullable(books.find(ThirdParty.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT))
                .orElseThrow(() -> new NotFound(ThirdParty.class, code));
    }

    /**
     * Lets nobody else change the two before the transaction ends; always in the same order, so that nobody is stuck.
     */
    void hold(String one, String other) {
        Stream.of(one, other).sorted().forEach(code -> sql.list(HOLD, row -> row.getInt(1), code));
    }

    /** Leads all that were merged into the one on to the other, so that nobody ever has to follow two steps. */
    void leadOn(int from, int into) {
        sql.update("UPDATE third_party SET merged_into = ?, version = version + 1 WHERE merged_into = ?", into, from);
    }

    /** Returns a violation for each thing in the books that points at the third party. */
    List<Violation> uses(ThirdPartySheet party) {
        return sql.list(
                USES, row -> Rule.valueOf(row.getString(1)).broken(party.code()), party.id(), party.code(), party.id());
    }
}
