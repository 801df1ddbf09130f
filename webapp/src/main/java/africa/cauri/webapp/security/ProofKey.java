package africa.cauri.webapp.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Adds the proof key of RFC 7636 (PKCE, S256) and the language to the way to the login page.
 *
 * <p>The verifier waits in the session; {@link ProofKeySender} shows it when the code is exchanged.
 */
final class ProofKey extends HttpServletResponseWrapper {
    static final String VERIFIER = ProofKey.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final HttpServletRequest request;

    ProofKey(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        if (!location.contains("response_type=code")) {
            super.sendRedirect(location);
            return;
        }
        AskedAddress.keepQuery(request, location);
        super.sendRedirect(location + challenge() + language());
    }

    private String challenge() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String verifier = base64(random);
        request.getSession().setAttribute(VERIFIER, verifier);
        return "&code_challenge_method=S256&code_challenge="
                + base64(sha256(verifier.getBytes(StandardCharsets.US_ASCII)));
    }

    private String language() {
        Optional<String> chosen = Arrays.stream(
                        Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals("cauri-language"))
                .map(Cookie::getValue)
                .filter(value -> value.equals("fr") || value.equals("en"))
                .findFirst();
        return chosen.map(value -> "&ui_locales=" + value).orElse("");
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
