package africa.cauri.webapp.api.thirdparties;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.party.OpenThirdParty;
import africa.cauri.domain.party.PartyKind;
import africa.cauri.domain.party.SearchThirdParties;
import africa.cauri.domain.party.SearchThirdParties.Wanted;
import africa.cauri.domain.party.ThirdPartyRow;
import africa.cauri.webapp.api.Page;
import africa.cauri.webapp.api.PageQuery;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.problem.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The third parties of the books: looked up, and new ones. */
@Path("t/{tenant}/third-parties")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ThirdPartiesResource {
    @Inject
    private SearchThirdParties searchThirdParties;

    @Inject
    private OpenThirdParty openThirdParty;

    @Inject
    private Companies companies;

    @Inject
    private Answers answers;

    /** A third party as the list shows it. */
    public record Row(
            String code, String name, PartyKind kind, String collectiveAccount, boolean closed, String mergedInto) {
        static Row of(ThirdPartyRow row) {
            return new Row(
                    row.code(),
                    row.name(),
                    row.kind(),
                    row.collectiveAccount().orElse(null),
                    row.closed(),
                    row.mergedInto().orElse(null));
        }
    }

    @GET
    public Page<Row> list(
            @BeanParam PageQuery query, @QueryParam("kind") PartyKind kind, @QueryParam("closed") Boolean closed) {
        var wanted = new Wanted(query.words(), Optional.ofNullable(kind), Optional.ofNullable(closed));
        var found = searchThirdParties.search(wanted, query.page(), query.size());
        return new Page<>(found.rows().stream().map(Row::of).toList(), found.total());
    }

    @POST
    public Response open(JsonBody body, @Context HttpHeaders headers) {
        var currency = companies.get().currency();
        var party = body.read(fields -> ThirdPartyFields.readNew(fields, currency));
        return answers.created(
                body,
                () -> {
                    var written = openThirdParty.open(party);
                    return ThirdPartyView.of(written.party(), Texts.of(headers).describe(written.warnings()));
                },
                ThirdPartyView::code);
    }
}
