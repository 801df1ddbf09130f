package africa.cauri.domain.tax;

import africa.cauri.domain.chart.Account;
import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.chart.Accounts;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The codes of value added tax of the books. */
@ApplicationScoped
public class VatCodes {

    private static final String ROWS =
            """
            SELECT c.code, c.title, c.kind, c.account, c.official, c.closed, c.version,
                r.starts_on, r.percent, r.deductible, r.to_check
            FROM vat_code c LEFT JOIN vat_rate r ON r.code = c.code
            ORDER BY c.code, r.starts_on
            """;

    private static final String NUMBER = "[1-9][0-9]{1,9}";

    private final Sql sql;
    private final EntityManager books;
    private final Accounts accounts;

    protected VatCodes() {
        this(null, null, null);
    }

    @Inject
    VatCodes(Sql sql, EntityManager books, Accounts accounts) {
        this.sql = sql;
        this.books = books;
        this.accounts = accounts;
    }

    /** Returns all the codes with all their rates, in the order of the codes: read once, good for any day. */
    public VatTariff tariff() {
        var codes = new LinkedHashMap<String, VatCodeRow>();
        sql.each(ROWS, VatCodes::row, row -> codes.merge(row.code(), row, VatCodes::together));
        return new VatTariff(codes.values());
    }

    /** Returns what each code says on the day of a document, closed codes and those without a rate yet too. */
    public List<VatTerms> of(LocalDate day) {
        return tariff().on(day);
    }

    /** Returns the code of that name, or throws {@link NotFound}. */
    public VatCodeRow get(String code) {
        return tariff().find(code).orElseThrow(() -> new NotFound(VatCode.class, code));
    }

    /** Returns a code that nobody else can change before the transaction ends, or throws {@link NotFound}. */
    VatCode held(String code) {
        return Optional.ofNullable(books.find(VatCode.class, code, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(VatCode.class, code));
    }

    boolean isTaken(String code) {
        return books.find(VatCode.class, code) != null;
    }

    void add(VatCode code) {
        books.persist(code);
        books.flush();
    }

    /** Sends a change to the database, so that the statements of the same transaction see it. */
    void write() {
        books.flush();
    }

    /** Returns why an account cannot take the tax of a code; nothing if none is named. */
    List<Violation> violations(String account) {
        if (account.isEmpty()) {
            return List.of();
        }
        var found = Optional.of(account)
                .filter(number -> number.matches(NUMBER))
                .map(AccountNumber::new)
                .flatMap(accounts::find);
        if (found.isEmpty()) {
            return List.of(Rule.ACCOUNT_UNKNOWN.broken(account));
        }
        return found.filter(Account::isPostable).isPresent()
                ? List.of()
                : List.of(Rule.ACCOUNT_IS_HEADING.broken(account));
    }

    private static VatCodeRow row(ResultSet row) throws SQLException {
        return new VatCodeRow(
                row.getString("code"),
                row.getString("title"),
                VatKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("account")).map(AccountNumber::new),
                row.getBoolean("official"),
                row.getBoolean("closed"),
                row.getInt("version"),
                rate(row).stream().toList());
    }

    private static Optional<VatRate> rate(ResultSet row) throws SQLException {
        var from = row.getObject("starts_on", LocalDate.class);
        if (from == null) {
            return Optional.empty();
        }
        return Optional.of(new VatRate(
                from, row.getBigDecimal("percent"), row.getBigDecimal("deductible"), row.getBoolean("to_check")));
    }

    private static VatCodeRow together(VatCodeRow one, VatCodeRow other) {
        var rates = new ArrayList<>(one.rates());
        rates.addAll(other.rates());
        return new VatCodeRow(
                one.code(), one.title(), one.kind(), one.account(), one.official(), one.closed(), one.version(), rates);
    }
}
