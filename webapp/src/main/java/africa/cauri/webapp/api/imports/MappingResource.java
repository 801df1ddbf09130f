package africa.cauri.webapp.api.imports;

import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.intake.Imports;
import africa.cauri.domain.intake.ProposeAccounts;
import africa.cauri.domain.intake.RememberAccounts;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** The accounts of a file that the books do not have, and ours that stand for them from now on. */
@Path("t/{tenant}/imports/{id}/mapping")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MappingResource {
    static final int MOST = 1000;

    @Inject
    private Acting acting;

    @Inject
    private Imports imports;

    @Inject
    private ProposeAccounts proposeAccounts;

    @Inject
    private RememberAccounts rememberAccounts;

    /** Accounts of another chart. */
    public record Mapping(List<Proposal> accounts) {}

    /** One of them; without an account if none comes to mind. */
    public record Proposal(String source, String title, String account, String reason) {
        static Proposal of(ProposeAccounts.Proposal proposal) {
            return new Proposal(
                    proposal.source(),
                    proposal.title(),
                    proposal.account().orElse(null),
                    proposal.reason().name());
        }
    }

    @GET
    public Mapping propose(@PathParam("id") UUID id) {
        acting.actor().require(Power.READ);
        var found = imports.get(new ImportId(id));
        return new Mapping(
                proposeAccounts.of(found.id()).stream().map(Proposal::of).toList());
    }

    @PUT
    public Mapping remember(@PathParam("id") UUID id, JsonBody body) {
        var found = imports.get(new ImportId(id));
        rememberAccounts.remember(body.read(KeptFileResource::accounts));
        return propose(found.id().value());
    }
}
