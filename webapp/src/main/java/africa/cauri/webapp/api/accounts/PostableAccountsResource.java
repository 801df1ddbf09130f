package africa.cauri.webapp.api.accounts;

import africa.cauri.domain.chart.PostingAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** All accounts that take entries at once, for those who search them on their side; sent again only when changed. */
@Path("t/{tenant}/accounts/postable")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PostableAccountsResource {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private PostingAccounts accounts;

    @Context
    private Request request;

    @GET
    public Response list() {
        byte[] all = JSON.toJson(accounts.open()).getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(digest(all));
        var answer = request.evaluatePreconditions(tag);
        var askEachTime = new CacheControl();
        askEachTime.setPrivate(true);
        askEachTime.setNoCache(true);
        return (answer == null ? Response.ok(all) : answer)
                .tag(tag)
                .cacheControl(askEachTime)
                .build();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
