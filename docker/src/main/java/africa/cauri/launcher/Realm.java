package africa.cauri.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The realm that Keycloak imports at its first start: the one of every installation and, for the demo, its people.
 *
 * <p>The files hold names of variables where an installation has secrets and addresses of its own.
 */
final class Realm {
    private final boolean demo;
    private final String address;
    private final Secrets secrets;

    /**
     * The realm of one installation.
     *
     * @param address where people reach Cauri, such as {@code http://localhost:8080}
     */
    Realm(boolean demo, String address, Secrets secrets) {
        this.demo = demo;
        this.address = address;
        this.secrets = secrets;
    }

    /** Writes the one file that is to be imported into an emptied folder. */
    void writeTo(Path folder) {
        try {
            DataDirectory.deleteAll(folder);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("cauri-realm.json"), json().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The variables that the files name. */
    Map<String, String> environment() {
        return Map.of(
                "CAURI_URL", address,
                "CAURI_WEB_SECRET", secrets.get("oidc.client"),
                "CAURI_DEMO_PASSWORD", secrets.get("demo.password"),
                "CAURI_DEMO_API_SECRET", secrets.get("demo.api"));
    }

    private JsonObject json() {
        JsonObject realm = read("/realm/cauri-realm.json");
        return demo ? merge(realm, read("/realm/cauri-demo.json")) : realm;
    }

    private static JsonObject read(String resource) {
        try (InputStream stream = Realm.class.getResourceAsStream(resource);
                JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the elements of the second object's arrays to the arrays of the same names in the first. */
    static JsonObject merge(JsonObject base, JsonObject addition) {
        var merged = Json.createObjectBuilder(base);
        addition.keySet().forEach(name -> {
            JsonArrayBuilder all = Json.createArrayBuilder();
            if (base.containsKey(name)) {
                base.getJsonArray(name).forEach(all::add);
            }
            addition.getJsonArray(name).forEach(all::add);
            merged.add(name, all);
        });
        return merged.build();
    }
}
