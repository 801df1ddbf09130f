package africa.cauri.webapp.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;

/** The person, or program, behind the request. */
@RequestScoped
@Named("person")
public class Person {
    /** The request attribute under which a token's name stands. */
    static final String NAME = Person.class.getName() + ".name";

    @Inject
    private HttpServletRequest request;

    @Inject
    private SecurityContext security;

    @Inject
    private OpenIdContext openId;

    /** The subject in Keycloak; empty before the login. */
    public Optional<String> findSubject() {
        return Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName);
    }

    /** The subject in Keycloak; an {@link IllegalStateException} before the login. */
    public String getSubject() {
        return findSubject().orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }

    /** The name to show on pages and to note in the books: a person's, or the client id of a program. */
    public String getName() {
        if (request.getAttribute(NAME) instanceof String name) {
            return name;
        }
        return openId.getClaims()
                .getName()
                .or(() -> openId.getClaims().getPreferredUsername())
                .orElse("");
    }

    public boolean isKnown() {
        return findSubject().isPresent();
    }
}
