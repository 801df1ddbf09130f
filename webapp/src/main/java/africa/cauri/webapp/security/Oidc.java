package africa.cauri.webapp.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people log in. A person is known everywhere by the subject of the token, which never changes. */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${oidc.issuer}",
        clientId = "${oidc.clientId}",
        clientSecret = "${oidc.clientSecret}",
        redirectURI = "${oidc.callback}",
        redirectToOriginalResource = true,
        scope = {"openid", "profile", "email"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = "groups"),
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${oidc.afterLogout}"),
        tokenAutoRefresh = true,
        tokenMinValidity = 10_000)
@ApplicationScoped
@Named("oidc")
public class Oidc {
    static final String CALLBACK = "/callback";

    @Inject
    @ConfigProperty(name = "cauri.url")
    private String url;

    @Inject
    @ConfigProperty(name = "cauri.keycloak.url")
    private String keycloak;

    @Inject
    @ConfigProperty(name = "cauri.oidc.client.id", defaultValue = "cauri-web")
    private String clientId;

    @Inject
    @ConfigProperty(name = "cauri.oidc.client.secret")
    private String clientSecret;

    public String getIssuer() {
        return keycloak + "/realms/cauri";
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public String getCallback() {
        return url + CALLBACK;
    }

    public String getAfterLogout() {
        return url + "/";
    }

    /** The origin to which a form may lead when the session has ended. */
    String origin() {
        return keycloak.replaceAll("^(https?://[^/]+).*$", "$1");
    }
}
