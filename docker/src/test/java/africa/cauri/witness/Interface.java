package africa.cauri.witness;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The way from the witness to the books, with a token that is fetched anew when it is refused. */
final class Interface {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String books;
    private final String tokens;
    private final String secret;
    private String token = "";

    /**
     * Knows where to send.
     *
     * @param books the address of the books
     * @param tokens where tokens are given
     * @param secret of the demo's service client
     */
    Interface(String books, String tokens, String secret) {
        this.books = books;
        this.tokens = tokens;
        this.secret = secret;
    }

    /** Sends the request once. */
    HttpResponse<String> send(Intent intent) throws IOException, InterruptedException {
        String used = token("");
        HttpResponse<String> answer = send(intent, used);
        return answer.statusCode() == 401 ? send(intent, token(used)) : answer;
    }

    private HttpResponse<String> send(Intent intent, String bearer) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(books + intent.path()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", intent.key())
                .POST(BodyPublishers.ofString(intent.body()))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private synchronized String token(String refused) throws IOException, InterruptedException {
        if (token.equals(refused)) {
            String grant = "grant_type=client_credentials&client_id=cauri-demo-api&client_secret="
                    + URLEncoder.encode(secret, StandardCharsets.UTF_8);
            HttpRequest request = HttpRequest.newBuilder(URI.create(tokens))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(grant))
                    .build();
            token = Lines.object(client.send(request, BodyHandlers.ofString()).body())
                    .getString("access_token");
        }
        return token;
    }
}
