package africa.cauri.webapp.api.thirdparties;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.party.ChangeThirdParty;
import africa.cauri.domain.party.ReadThirdParty;
import africa.cauri.domain.party.RemoveThirdParty;
import africa.cauri.domain.party.ThirdPartyWritten;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.problem.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** One third party. */
@Path("t/{tenant}/third-parties/{code}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ThirdPartyResource {
    @Inject
    private ReadThirdParty readThirdParty;

    @Inject
    private ChangeThirdParty changeThirdParty;

    @Inject
    private RemoveThirdParty removeThirdParty;

    @Inject
    private Companies companies;

    @PathParam("code")
    private String code;

    @GET
    public ThirdPartyView get() {
        return ThirdPartyView.of(readThirdParty.read(code), List.of());
    }

    @PUT
    public ThirdPartyView change(JsonBody body, @Context HttpHeaders headers) {
        var currency = companies.get().currency();
        var change = body.read(fields -> ThirdPartyFields.readChange(fields, currency));
        ThirdPartyWritten written = changeThirdParty.change(code, change);
        return ThirdPartyView.of(written.party(), Texts.of(headers).describe(written.warnings()));
    }

    @DELETE
    public void remove() {
        removeThirdParty.remove(code);
    }
}
