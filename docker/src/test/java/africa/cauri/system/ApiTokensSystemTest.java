package africa.cauri.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which keys open the door of the interface for other programs, and which do not. */
@ExtendWith(RunningCauri.class)
class ApiTokensSystemTest {
    private final Installation cauri;

    ApiTokensSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    @Test
    void without_a_token_the_door_is_closed_and_says_how_to_open_it() {
        HttpResponse<String> answer = cauri.api("").get("/tenants");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Bearer realm=\"cauri\"");
        assertThat(cauri.api("").post("/tenants", Api.company("Sans Jeton")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_that_is_none_of_ours_is_refused() {
        String good = cauri.tokens().of("comptable");
        String[] parts = good.split("\\.", 3);
        String none = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        String administrator = base64(
                new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("000000000002", "000000000001"));

        assertThatIsRefused("garbage");
        assertThatIsRefused("a.b.c");
        assertThatIsRefused(none + "." + parts[1] + ".");
        assertThatIsRefused(none + "." + administrator + ".");
        assertThatIsRefused(parts[0] + "." + administrator + "." + parts[2]);
        assertThatIsRefused(parts[0] + "." + parts[1] + "." + parts[2].substring(0, 20));
        assertThatIsRefused(base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + parts[1] + "." + parts[2]);
    }

    @Test
    void a_token_that_is_meant_for_something_else_is_refused() {
        JsonObject all = cauri.tokens().all("comptable");

        assertThatIsRefused(all.getString("id_token"));
        assertThatIsRefused(all.getString("refresh_token"));
        assertThatIsRefused(tokenOfThePages());
    }

    /** A token as the web application gets it for its own use at a login. */
    private String tokenOfThePages() {
        var client = new WebClient();
        String verifier = "v".repeat(43);
        String login = cauri.keycloak() + "/realms/cauri/protocol/openid-connect/auth?client_id=cauri-web"
                + "&response_type=code&scope=openid&state=s&code_challenge_method=S256&code_challenge="
                + sha256(verifier) + "&redirect_uri=" + cauri.url() + "/callback";
        HttpResponse<String> page = client.get(login);
        HttpResponse<String> answer =
                client.post(WebClient.formAddress(page), Map.of("username", "comptable", "password", cauri.password()));
        String location = WebClient.location(answer).orElseThrow();
        String code = location.replaceAll("^.*[?&]code=([^&]+).*$", "$1");
        return cauri.tokens()
                .fetch(
                        "cauri-web",
                        cauri.secret("oidc.client"),
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "code_verifier",
                                verifier,
                                "redirect_uri",
                                cauri.url() + "/callback"))
                .getString("access_token");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_token_that_has_run_out_is_refused() {
        var admin = cauri.keycloakAdmin();
        var before = admin.change(jakarta.json.Json.createObjectBuilder()
                .add("accessTokenLifespan", 1)
                .build());
        String token = cauri.tokens().of("comptable");
        admin.change(before);
        assertThat(cauri.api(token).get("/tenants").statusCode()).isEqualTo(200);

        Wait.until(
                "the end of the token", () -> cauri.api(token).get("/tenants").statusCode() == 401);
        assertThatIsRefused(token);
    }

    private void assertThatIsRefused(String token) {
        HttpResponse<String> answer = cauri.api(token).get("/tenants");

        assertThat(answer.statusCode()).as(token).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate"))
                .containsExactly("Bearer realm=\"cauri\", error=\"invalid_token\"");
        assertThat(answer.body()).doesNotContain("Teranga");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @Test
    void a_browsers_session_opens_no_door() {
        var client = WebClient.loggedIn(cauri, "cabinet", "/companies.xhtml");

        assertThat(client.get(cauri.url() + "/api/v1/tenants").statusCode()).isEqualTo(401);
        assertThat(client.send(
                                cauri.url() + "/api/v1/tenants",
                                "POST",
                                BodyPublishers.ofString(Api.company("Par Session")),
                                "Content-Type",
                                "application/json")
                        .statusCode())
                .isEqualTo(401);
        assertThat(client.get(cauri.url() + "/companies.xhtml").statusCode()).isEqualTo(200);
        assertThat(cauri.api(cauri.tokens().ofService()).companies())
                .noneMatch(company -> company.getString("name").equals("Par Session"));
    }

    @Test
    void a_token_opens_no_page() {
        HttpResponse<String> answer = new WebClient()
                .get(
                        cauri.url() + "/companies.xhtml",
                        "Authorization",
                        "Bearer " + cauri.tokens().ofService());

        assertThat(answer.statusCode()).isEqualTo(302);
    }
}
