package africa.cauri.webapp.api.accounts;

import africa.cauri.domain.chart.ExportAccounts;
import africa.cauri.domain.chart.ImportAccounts;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.FileBody;
import africa.cauri.webapp.api.body.Large;
import africa.cauri.webapp.api.body.SpooledFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The accounts as a CSV file, to take away and to bring back. */
@Path("t/{tenant}/accounts/file")
@RequestScoped
public class AccountsFileResource {
    @Inject
    private ExportAccounts exportAccounts;

    @Inject
    private ImportAccounts importAccounts;

    @Inject
    private Answers answers;

    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response read() {
        return SpooledFile.csv("accounts.csv", exportAccounts::export);
    }

    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Response write(@Large FileBody body) {
        return answers.done(body, () -> importAccounts.read(body.stream()));
    }
}
