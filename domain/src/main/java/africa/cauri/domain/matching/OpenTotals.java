package africa.cauri.domain.matching;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.company.Company;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Where there is something to letter: the accounts, and the third parties of each with what they have open. */
@ApplicationScoped
public class OpenTotals {

    private static final String ACCOUNTS =
            """
            SELECT a.number, a.title, a.collective FROM account a
            WHERE a.lettrable AND EXISTS (SELECT 1 FROM entry_line l WHERE l.account = a.number)
            ORDER BY a.number
            """;

    private static final String PARTIES = "SELECT COALESCE(t.code, '') AS code, COALESCE(t.name, '') AS name,"
            + " COUNT(*) AS line_count, SUM(l.debit) AS debit, SUM(l.credit) AS credit FROM " + LineSources.LINES
            + " WHERE NOT " + LineSources.IS_CARRIED_FORWARD
            + " AND l.account = ? AND NOT COALESCE(g.complete, FALSE) GROUP BY t.id, t.code, t.name ORDER BY code";

    private final Sql sql;
    private final Companies companies;

    protected OpenTotals() {
        this(null, null);
    }

    @Inject
    OpenTotals(Sql sql, Companies companies) {
        this.sql = sql;
        this.companies = companies;
    }

    /** A lettrable account that has lines. */
    public record Place(String number, String title, boolean collective) {}

    /**
     * What a third party has open on an account.
     *
     * @param thirdParty its code; empty for the lines without one
     * @param lines how many are in no complete group
     */
    public record Total(String thirdParty, String name, int lines, Money debit, Money credit) {

        /** Returns what stays of the two, negative if it is a credit. */
        public Money balance() {
            return debit.subtract(credit);
        }
    }

    /** Returns the accounts, by number. */
    public List<Place> accounts() {
        return sql.list(
                ACCOUNTS,
                row -> new Place(row.getString("number"), row.getString("title"), row.getBoolean("collective")));
    }

    /** Returns the third parties with open lines, by code, the lines without one first. */
    public List<Total> of(String account) {
        var company = companies.get();
        return sql.list(PARTIES, row -> total(row, company), account);
    }

    private static Total total(ResultSet row, Company company) throws SQLException {
        return new Total(
                row.getString("code"),
                row.getString("name"),
                row.getInt("line_count"),
                company.money(row.getLong("debit")),
                company.money(row.getLong("credit")));
    }
}
