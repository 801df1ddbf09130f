package africa.cauri.webapp.api.balance;

import africa.cauri.reports.book.BookDays;
import africa.cauri.reports.book.DrawUpTrialBalance;
import africa.cauri.reports.book.TrialBalance;
import africa.cauri.reports.book.TrialBalanceRow;
import africa.cauri.webapp.api.problem.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;

/** The balance générale with its six columns. */
@Path("t/{tenant}/trial-balance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrialBalanceResource {
    @Inject
    private DrawUpTrialBalance drawUp;

    @Inject
    private BookDays days;

    /** A row as programs see it. */
    public record Row(
            String account,
            String title,
            String openingDebit,
            String openingCredit,
            String movementDebit,
            String movementCredit,
            String closingDebit,
            String closingCredit) {
        static Row of(TrialBalanceRow row) {
            return new Row(
                    row.account(),
                    row.title(),
                    row.openingDebit().decimal(),
                    row.openingCredit().decimal(),
                    row.movementDebit().decimal(),
                    row.movementCredit().decimal(),
                    row.closingDebit().decimal(),
                    row.closingCredit().decimal());
        }
    }

    /** The balance as programs see it. */
    public record Balance(String from, String until, List<Row> rows, Row totals) {
        static Balance of(TrialBalance balance) {
            return new Balance(
                    balance.from().toString(),
                    balance.until().toString(),
                    balance.rows().stream().map(Row::of).toList(),
                    Row.of(balance.totals()));
        }
    }

    @GET
    public Balance get(
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("digits") @DefaultValue("10") int digits) {
        if (digits < 1 || digits > DrawUpTrialBalance.MOST_DIGITS) {
            throw Refused.badRequest("digits is a number from 1 to " + DrawUpTrialBalance.MOST_DIGITS + ".");
        }
        var range = days.complete(from, until);
        return Balance.of(drawUp.of(range.from(), range.until(), digits));
    }
}
