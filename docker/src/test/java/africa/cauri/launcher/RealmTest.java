package africa.cauri.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(CAURI_[A-Z_]+)}");

    @TempDir
    private Path folder;

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    @Test
    void the_arrays_of_the_addition_come_behind_those_of_the_base() {
        JsonObject merged = Realm.merge(
                json("{'realm':'cauri','clients':[{'clientId':'web'}]}"),
                json("{'clients':[{'clientId':'api'}],'users':[{'username':'anna'}]}"));

        assertThat(merged)
                .isEqualTo(json("{'realm':'cauri','clients':[{'clientId':'web'},{'clientId':'api'}],"
                        + "'users':[{'username':'anna'}]}"));
    }

    @Test
    void an_empty_addition_changes_nothing() {
        JsonObject base = json("{'realm':'cauri','clients':[]}");

        assertThat(Realm.merge(base, json("{}"))).isEqualTo(base);
    }

    @Test
    void people_are_only_in_the_realm_of_the_demo() throws IOException {
        assertThat(written(false)).doesNotContainKey("users");
        assertThat(written(false).getJsonArray("clients")).hasSize(2);
        assertThat(written(true).getJsonArray("users")).hasSizeGreaterThan(10);
        assertThat(written(true).getJsonArray("clients")).hasSize(3);
    }

    @Test
    void every_variable_of_the_files_has_a_value() throws IOException {
        Realm realm = realm(true);
        String text = written(true).toString();

        assertThat(VARIABLE.matcher(text).results().map(MatchResult::group).toList())
                .isNotEmpty();
        assertThat(VARIABLE.matcher(text).results().map(match -> match.group(1)).toList())
                .allSatisfy(name -> assertThat(realm.environment()).containsKey(name));
    }

    @Test
    void no_secret_stands_in_the_file_that_keycloak_imports() throws IOException {
        Realm realm = realm(true);
        String text = written(true).toString();

        assertThat(realm.environment())
                .allSatisfy((name, value) -> assertThat(text).doesNotContain(value));
    }

    @Test
    void what_was_in_the_folder_is_not_imported() throws IOException {
        Path old = Files.createDirectories(folder.resolve("import")).resolve("old-realm.json");
        Files.writeString(old, "{}");
        written(true);

        assertThat(old).doesNotExist();
    }

    private Realm realm(boolean demo) {
        return new Realm(demo, "http://localhost:8080", new Secrets(folder.resolve("secrets")));
    }

    private JsonObject written(boolean demo) throws IOException {
        realm(demo).writeTo(folder.resolve("import"));
        return json(Files.readString(folder.resolve("import/cauri-realm.json")).replace("'", "\\u0027"));
    }
}
