package africa.cauri.webapp.api.balance;

import africa.cauri.reports.book.AccountLine;
import africa.cauri.reports.book.AccountPage;
import africa.cauri.reports.book.BookDays;
import africa.cauri.reports.book.ReadAccount;
import africa.cauri.webapp.api.LeftOut;
import africa.cauri.webapp.api.problem.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;

/** The lines of an account, in pages. */
@Path("t/{tenant}/accounts/{number}/lines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountLinesResource {
    @Inject
    private ReadAccount readAccount;

    @Inject
    private BookDays days;

    /** A line as programs see it; {@code balance} is the account's after it, debit less credit. */
    public record Line(
            String entry,
            int line,
            String journal,
            int number,
            String accountingDate,
            String documentDate,
            String reference,
            String label,
            String thirdParty,
            String dueDate,
            String debit,
            String credit,
            String balance) {
        static Line of(AccountLine line) {
            return new Line(
                    line.entry().toString(),
                    line.line(),
                    line.journal(),
                    line.number(),
                    line.accountingDate().toString(),
                    line.documentDate().toString(),
                    line.reference(),
                    line.label(),
                    LeftOut.ifEmpty(line.thirdParty()),
                    LeftOut.ifEmpty(line.dueDate()),
                    line.debit().decimal(),
                    line.credit().decimal(),
                    line.balance().decimal());
        }
    }

    /** A page as programs see it. */
    public record Lines(
            String account,
            String title,
            String from,
            String until,
            String opening,
            List<Line> lines,
            int page,
            boolean hasMore) {
        static Lines of(AccountPage page) {
            return new Lines(
                    page.account(),
                    page.title(),
                    page.from().toString(),
                    page.until().toString(),
                    page.opening().decimal(),
                    page.lines().stream().map(Line::of).toList(),
                    page.page(),
                    page.hasMore());
        }
    }

    @GET
    public Lines get(
            @PathParam("number") String number,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("page") @DefaultValue("1") int page) {
        if (page < 1) {
            throw Refused.badRequest("page is a number from 1.");
        }
        var range = days.complete(from, until);
        return Lines.of(readAccount.lines(number, range.from(), range.until(), page));
    }
}
