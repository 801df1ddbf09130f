package africa.cauri.webapp.api.body;

import africa.cauri.domain.request.OnceOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers a POST. With an {@code Idempotency-Key} the work is done once, in one transaction with the key, and whoever
 * sends the same again gets the same answer; without one it is just done.
 */
@ApplicationScoped
public class Answers {
    private static final Jsonb JSON = JsonbBuilder.create();

    private final OnceOnly onceOnly;
    private final HttpServletRequest request;

    protected Answers() {
        this(null, null);
    }

    @Inject
    Answers(OnceOnly onceOnly, HttpServletRequest request) {
        this.onceOnly = onceOnly;
        this.request = request;
    }

    /**
     * Answers 201 with what the work made, and its address below that of the request.
     *
     * @param id what the new thing is known by
     */
    public <T> Response created(Body body, Supplier<T> work, Function<T, ?> id) {
        String answer = once(body, () -> {
            T made = work.get();
            return id.apply(made) + "\n" + JSON.toJson(made);
        });
        int end = answer.indexOf('\n');
        var address = UriBuilder.fromPath(request.getRequestURI()).path("{id}").build(answer.substring(0, end));
        return Response.created(address)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.substring(end + 1))
                .build();
    }

    /** Answers 200 with what the work tells. */
    public Response done(Body body, Supplier<?> work) {
        return done(200, body, work);
    }

    /** Answers with that status and what the work tells. */
    public Response done(int status, Body body, Supplier<?> work) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(once(body, () -> JSON.toJson(work.get())))
                .build();
    }

    private String once(Body body, Supplier<String> work) {
        return Optional.ofNullable(request.getHeader(RequestKeys.HEADER))
                .map(key -> onceOnly.answer(key, digest(body.raw()), work))
                .orElseGet(work);
    }

    private String digest(byte[] content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            String query = Optional.ofNullable(request.getQueryString()).orElse("");
            String target = request.getMethod() + " " + request.getRequestURI() + "?" + query + "\n";
            sha.update(target.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
