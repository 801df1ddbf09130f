package africa.cauri.webapp.api.entries;

import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.journal.EntryId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** One entry of the books. */
@Path("t/{tenant}/entries/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {
    @Inject
    private Entries entries;

    @GET
    public EntryJson get(@PathParam("id") UUID id) {
        return EntryJson.of(entries.get(new EntryId(id)));
    }
}
