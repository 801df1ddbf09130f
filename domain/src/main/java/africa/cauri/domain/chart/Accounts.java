package africa.cauri.domain.chart;

import africa.cauri.domain.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The accounts of the books. */
@ApplicationScoped
public class Accounts {

    /** The most rows that one search returns. */
    public static final int MOST_ROWS = 500;

    private static final String ROWS =
            """
            select new africa.cauri.domain.chart.AccountRow(
                a.number, a.title, coalesce(p.title, ''), a.official, a.postable, a.closed)
            from Account a left join a.parent p
            where a.number like :ofClass %s
            order by a.number
            """;

    private static final String COUNT = "select count(a) from Account a where a.number like :ofClass %s";

    /** The collation of the titles ignores case and accents, but takes a ligature for one letter. */
    private static final String WORD =
            """
            and (a.number like :start%1$d escape '%2$s'
                or function('replace', function('replace', a.title, 'œ', 'oe'), 'Œ', 'OE')
                    like :part%1$d escape '%2$s')
            """;

    private final EntityManager books;

    protected Accounts() {
        this(null);
    }

    @Inject
    Accounts(EntityManager books) {
        this.books = books;
    }

    /** Returns the account of that number, or throws {@link NotFound}. */
    public Account get(AccountNumber number) {
        return find(number).orElseThrow(() -> new NotFound(Account.class, number));
    }

    public Optional<Account> find(AccountNumber number) {
        return Optional.ofNullable(books.find(Account.class, number.digits()));
    }

    /** Returns the account of that number, which nobody else can change before the transaction ends. */
    Account held(AccountNumber number) {
        return Optional.ofNullable(books.find(Account.class, number.digits(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(Account.class, number));
    }

    /**
     * Returns the account that one with that number subdivides, be it there or not: the longest number it begins with.
     */
    Optional<Account> findParent(AccountNumber number) {
        return number.prefixes().stream()
                .flatMap(prefix -> find(prefix).stream())
                .findFirst();
    }

    /**
     * Returns the accounts whose number begins with, or whose title contains, each of the words; case and accents do
     * not count. In the order of the numbers as text, so that subdivisions follow their account.
     *
     * @param words what the user typed; all accounts if blank
     * @param accountClass the class to stay in, or empty for all
     * @param first how many rows to pass over
     * @param max the most rows to return, from 1 to {@link #MOST_ROWS}
     */
    public List<AccountRow> search(String words, Optional<AccountClass> accountClass, int first, int max) {
        if (max < 1 || max > MOST_ROWS) {
            throw new IllegalArgumentException("max " + max);
        }
        return query(ROWS, AccountRow.class, SearchWords.of(words), accountClass)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
    }

    /** Returns how many accounts a search with the same words and class finds in all. */
    public int count(String words, Optional<AccountClass> accountClass) {
        return Math.toIntExact(
                query(COUNT, Long.class, SearchWords.of(words), accountClass).getSingleResult());
    }

    private <T> TypedQuery<T> query(
            String jpql, Class<T> result, SearchWords search, Optional<AccountClass> accountClass) {
        var words = search.words();
        var conditions = IntStream.range(0, words.size())
                .mapToObj(word -> WORD.formatted(word, SearchWords.ESCAPE))
                .collect(Collectors.joining());
        var query = books.createQuery(jpql.formatted(conditions), result);
        query.setParameter(
                "ofClass",
                accountClass.map(AccountClass::digit).map(String::valueOf).orElse("") + "%");
        for (int word = 0; word < words.size(); word++) {
            query.setParameter("start" + word, SearchWords.startingWith(words.get(word)));
            query.setParameter("part" + word, SearchWords.containing(words.get(word)));
        }
        return query;
    }
}
