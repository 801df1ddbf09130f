package africa.cauri.webapp.api.accounts;

import africa.cauri.domain.chart.AccountRow;
import africa.cauri.domain.chart.NewAccount;
import africa.cauri.domain.chart.OpenAccount;
import africa.cauri.domain.chart.SearchAccounts;
import africa.cauri.webapp.api.Page;
import africa.cauri.webapp.api.PageQuery;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The accounts of the books: looked up, and new ones. */
@Path("t/{tenant}/accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {
    @Inject
    private SearchAccounts searchAccounts;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private Answers answers;

    @GET
    public Page<AccountRow> list(@BeanParam PageQuery query) {
        var found = searchAccounts.search(query.words(), Optional.empty(), query.page(), query.size());
        return new Page<>(found.rows(), found.total());
    }

    @POST
    public Response open(JsonBody body) {
        NewAccount account = body.read(fields ->
                new NewAccount(fields.text("number"), fields.text("title"), fields.find("kinds", AccountView::kinds)));
        return answers.created(body, () -> AccountView.of(openAccount.open(account)), AccountView::number);
    }
}
