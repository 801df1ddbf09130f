package africa.cauri.webapp.security;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets programs in by bearer token under {@code /api}, and people by OpenID Connect everywhere.
 *
 * <p>A browser's session opens the API to our own pages only: their scripts name themselves in a header that another
 * site cannot make a browser send, because nobody here answers its preflight (CORS); their links only read.
 */
@Decorator
@Priority(1000)
public abstract class BearerOrOidc implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(BearerOrOidc.class.getName());
    private static final String REALM = "Bearer realm=\"cauri\"";

    @Inject
    @Delegate
    @Any
    private HttpAuthenticationMechanism oidc;

    @Inject
    private Tokens tokens;

    @Inject
    private SafeAnswers safeAnswers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        safeAnswers.mark(request, response);
        return Paths.isApi(request) && !isOurPage(request)
                ? validateBearer(request, response, context)
                : validateBrowser(request, response, context);
    }

    private static boolean isOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean script = "cauri-page".equals(request.getHeader("X-Requested-With"))
                && (site == null || site.equals("same-origin"));
        boolean link = request.getMethod().equals("GET") && "same-origin".equals(site);
        return request.getHeader("Authorization") == null && (script || link);
    }

    private AuthenticationStatus validateBearer(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            return context.isProtected() ? refuse(response, REALM) : context.doNothing();
        }
        Optional<Tokens.Caller> caller =
                tokens.verify(header.substring("bearer ".length()).strip());
        caller.ifPresent(found -> request.setAttribute(Person.NAME, found.name()));
        return caller.map(found -> context.notifyContainerAboutLogin(found.subject(), found.groups()))
                .orElseGet(() -> refuse(response, REALM + ", error=\"invalid_token\""));
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, String challenge) {
        response.setHeader("WWW-Authenticate", challenge);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus validateBrowser(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            if (context.isProtected() && request.getUserPrincipal() == null) {
                if (!Paths.isApi(request) && InterruptedPost.isOne(request)) {
                    return InterruptedPost.answer(request, response);
                }
                if (isInBackground(request)) {
                    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                    return AuthenticationStatus.SEND_FAILURE;
                }
            }
            var pkce = new ProofKey(request, response);
            AuthenticationStatus status = oidc.validateRequest(request, pkce, context);
            boolean unanswered = status == AuthenticationStatus.SEND_FAILURE && !response.isCommitted();
            return unanswered ? notLoggedIn(response) : status;
        } catch (IllegalStateException e) {
            LOG.log(Level.WARNING, "Nobody can log in now", e);
            return unavailable(response);
        } catch (NoSuchElementException e) {
            // Somebody came back from a login that nobody here had begun.
            return notLoggedIn(response);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    /** Nobody sees the answer to such a request, and a login that it begins would spoil the one that people see. */
    private static boolean isInBackground(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return Paths.isApi(request) || (mode != null && !mode.equals("navigate"));
    }

    private static AuthenticationStatus notLoggedIn(HttpServletResponse response) throws AuthenticationException {
        try {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    /** The mechanism fetches what it needs from Keycloak at the first login, and fails like this when it cannot. */
    private static AuthenticationStatus unavailable(HttpServletResponse response) throws AuthenticationException {
        try {
            response.setHeader("Retry-After", "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return oidc.secureResponse(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        oidc.cleanSubject(request, response, context);
    }
}
