package africa.cauri.webapp.api.accounts;

import africa.cauri.domain.chart.AccountChange;
import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.chart.ChangeAccount;
import africa.cauri.domain.chart.ReadAccount;
import africa.cauri.domain.chart.RemoveAccount;
import africa.cauri.domain.chart.RenumberAccount;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.Fields;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One account. What cannot be the number of an account is not there. */
@Path("t/{tenant}/accounts/{number}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
    @Inject
    private ReadAccount readAccount;

    @Inject
    private ChangeAccount changeAccount;

    @Inject
    private RenumberAccount renumberAccount;

    @Inject
    private RemoveAccount removeAccount;

    @Inject
    private Answers answers;

    @PathParam("number")
    private String number;

    private record Renumbering(String number, int version) {}

    @GET
    public AccountView get() {
        return AccountView.of(readAccount.read(number()));
    }

    @PUT
    public AccountView change(JsonBody body) {
        return AccountView.of(changeAccount.change(number(), body.read(AccountResource::change)));
    }

    @POST
    @Path("renumber")
    public Response renumber(JsonBody body) {
        var wanted = body.read(fields -> new Renumbering(fields.text("number"), fields.integer("version")));
        return answers.done(
                body, () -> AccountView.of(renumberAccount.renumber(number(), wanted.number(), wanted.version())));
    }

    @DELETE
    public void remove() {
        removeAccount.remove(number());
    }

    private AccountNumber number() {
        return AccountNumber.find(number).orElseThrow(NotFoundException::new);
    }

    private static AccountChange change(Fields fields) {
        fields.ignore("number", "parent", "official", "postable");
        return new AccountChange(
                fields.text("title"),
                fields.object("kinds", AccountView::kinds),
                fields.flag("closed"),
                fields.integer("version"));
    }
}
