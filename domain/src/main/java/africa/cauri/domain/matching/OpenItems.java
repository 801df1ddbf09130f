package africa.cauri.domain.matching;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What was open on a day, for aged balances and opening entries by open item.
 *
 * <p>A line of that day or before is open on it unless it belongs to a complete group all of whose lines are of that
 * day or before. Accounting dates decide, not the day on which someone lettered: an invoice of December that is paid in
 * January is open at the end of December, and stays so in a list that is made in March. So the open items of an account
 * always add up to its balance. Lines of opening entries that a closing made only repeat others, and are left out; what
 * a partial group leaves open is the sum of its lines.
 */
@ApplicationScoped
public class OpenItems {

    private static final String ON_DAY =
            " AND l.accounting_date <= ? AND NOT (COALESCE(g.complete, FALSE) AND g.last_date <= ?)";

    private static final String OPEN = LineRows.SELECT + " AND l.account = ?" + ON_DAY;

    /** What is due on a day for want of a due date is the same as in lists: the date of the document. */
    private static final String OVERDUE = "SELECT SUM(amount > 0), SUM(amount) FROM ("
            + "SELECT SUM(l.debit - l.credit) AS amount FROM " + LineSources.LINES
            + " WHERE NOT " + LineSources.IS_CARRIED_FORWARD
            + " AND l.account IN (SELECT number FROM account WHERE collective AND number LIKE ?)" + ON_DAY
            + " AND DATEDIFF(?, COALESCE(l.due_date, e.document_date)) BETWEEN 1 AND ?"
            + " GROUP BY COALESCE(t.code, '')) AS party";

    private final Sql sql;
    private final Companies companies;
    private final Parties parties;

    protected OpenItems() {
        this(null, null, null);
    }

    @Inject
    OpenItems(Sql sql, Companies companies, Parties parties) {
        this.sql = sql;
        this.companies = companies;
        this.parties = parties;
    }

    /**
     * What is overdue.
     *
     * @param parties how many third parties are late
     * @param amount debit less credit, of all of them
     */
    public record Overdue(int parties, Money amount) {}

    /**
     * Adds up what is overdue, at once for all accounts.
     *
     * @param accounts the first digits of the collective accounts
     * @param oldest the most days since an item was due
     */
    public Overdue overdue(String accounts, LocalDate day, int oldest) {
        var company = companies.get();
        return sql.find(
                        OVERDUE,
                        row -> new Overdue(row.getInt(1), company.money(row.getLong(2))),
                        accounts + "%",
                        day,
                        day,
                        day,
                        oldest)
                .orElseThrow();
    }

    /** Hands every open item of the account on, by accounting date, however many there are. */
    public void each(String account, LocalDate day, Consumer<MatchableLine> consumer) {
        var company = companies.get();
        sql.each(OPEN + LineRows.IN_ORDER, row -> LineRows.read(row, company), consumer, account, day, day);
    }

    /**
     * Returns the open items of one third party on the account, by accounting date.
     *
     * @param thirdParty the code of the third party, or of one that was merged into it
     * @throws NotFound if there is no such third party
     */
    public List<MatchableLine> of(String account, String thirdParty, LocalDate day) {
        var company = companies.get();
        var ids = parties.get(thirdParty).ids();
        var arguments = new ArrayList<Object>(List.of(account, day, day));
        arguments.addAll(ids);
        var ofParty = " AND l.third_party IN (" + Sql.marks(ids.size()) + ")";
        return sql.list(OPEN + ofParty + LineRows.IN_ORDER, row -> LineRows.read(row, company), arguments.toArray());
    }
}
