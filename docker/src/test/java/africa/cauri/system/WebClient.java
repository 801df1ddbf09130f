package africa.cauri.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A French browser without a screen: keeps cookies and follows redirects only when told to, so that tests see every
 * answer.
 *
 * <p>All our servers are one host, so that a cookie goes to all of them, as it does in a browser.
 */
final class WebClient {
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, String> cookies = new TreeMap<>();

    /** Logs somebody in at the page and returns the page. */
    static WebClient loggedIn(Installation installation, String user, String page) {
        var client = new WebClient();
        client.logIn(client.follow(client.get(installation.url() + page)), user, installation.password());
        return client;
    }

    /** Sends name and password from Keycloak's page; the answer is where that leads in the end. */
    HttpResponse<String> logIn(HttpResponse<String> loginPage, String user, String password) {
        return follow(post(formAddress(loginPage), Map.of("username", user, "password", password)));
    }

    static String formAddress(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form on " + page.uri() + ":\n" + page.body());
        }
        return form.group(1).replace("&amp;", "&");
    }

    HttpResponse<String> get(String address, String... headers) {
        return send(address, "GET", BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String address, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = request(address, headers).header("Content-Type", "application/x-www-form-urlencoded");
        return send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String address, String method, BodyPublisher body, String... headers) {
        return send(request(address, headers).method(method, body).build(), BodyHandlers.ofString());
    }

    /** The answer's bytes as they came, perhaps compressed. */
    HttpResponse<byte[]> bytes(String address, String... headers) {
        return send(request(address, headers).build(), BodyHandlers.ofByteArray());
    }

    /** The last answer of a chain of redirects. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int i = 0; i < MOST_REDIRECTS && location(last).isPresent(); i++) {
            last = get(location(last).get());
        }
        return last;
    }

    static Optional<String> location(HttpResponse<?> answer) {
        return answer.statusCode() / 100 == 3
                ? answer.headers()
                        .firstValue("Location")
                        .map(target -> answer.uri().resolve(target).toString())
                : Optional.empty();
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    private HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
        for (int i = 0; i < headers.length; i += 2) {
            if (!headers[i + 1].isEmpty()) {
                request.header(headers[i], headers[i + 1]);
            }
        }
        if (!List.of(headers).contains("Accept-Language")) {
            request.header("Accept-Language", "fr");
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            HttpResponse<T> answer = client.send(request, handler);
            answer.headers().allValues("Set-Cookie").forEach(this::keepCookie);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keepCookie(String header) {
        String[] nameAndValue = header.split(";", 2)[0].split("=", 2);
        boolean gone = header.contains("Max-Age=0") || nameAndValue[1].isEmpty();
        if (gone) {
            cookies.remove(nameAndValue[0]);
        } else {
            cookies.put(nameAndValue[0], nameAndValue[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
