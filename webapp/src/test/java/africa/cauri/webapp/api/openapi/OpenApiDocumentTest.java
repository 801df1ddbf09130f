package africa.cauri.webapp.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description says what the resources do: neither less nor more. */
class OpenApiDocumentTest {
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");
    private static final JsonObject DOCUMENT = OpenApiDocument.read();
    private static final JsonObject PATHS = DOCUMENT.getJsonObject("paths");

    @Test
    void every_operation_of_a_resource_is_described_and_no_other() {
        var described = PATHS.entrySet().stream().flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                .filter(name -> !name.equals("parameters"))
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
        assertThat(described).containsExactlyInAnyOrderElementsOf(operations());
    }

    @Test
    void every_reference_leads_to_something() {
        assertThat(references(DOCUMENT)).isNotEmpty().allSatisfy(reference -> assertThat(
                        Json.createPointer(reference.substring(1)).containsValue(DOCUMENT))
                .as(reference)
                .isTrue());
    }

    @Test
    void every_part_of_a_path_that_varies_is_a_parameter() {
        PATHS.forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
            if (!method.equals("parameters")) {
                var names = Stream.concat(parameters(item.asJsonObject()), parameters(operation.asJsonObject()));
                assertThat(names)
                        .as(method + " " + path)
                        .doesNotHaveDuplicates()
                        .containsAll(IN_PATH.matcher(path)
                                .results()
                                .map(found -> "path " + found.group(1))
                                .toList());
            }
        }));
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_says_how_it_fails() {
        var operations = PATHS.values().stream()
                .flatMap(item -> item.asJsonObject().entrySet().stream())
                .filter(operation -> !operation.getKey().equals("parameters"))
                .map(operation -> operation.getValue().asJsonObject())
                .toList();
        assertThat(operations).allSatisfy(operation -> assertThat(operation.getJsonObject("responses"))
                .hasSizeGreaterThan(1)
                .containsKey("default"));
        assertThat(operations.stream().map(operation -> operation.getString("operationId")))
                .doesNotHaveDuplicates();
    }

    @Test
    void is_written_as_yaml_with_every_text_in_quotes() {
        var object = Json.createObjectBuilder()
                .add(
                        "paths",
                        Json.createObjectBuilder()
                                .add("/t/{x}", Json.createArrayBuilder().add(1).add("a: \"b\"")))
                .add("on", Json.createObjectBuilder())
                .add(
                        "list",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("no", true)))
                .build();
        assertThat(Yaml.of(object))
                .isEqualTo(
                        """
                        paths:
                          "/t/{x}":
                            - 1
                            - "a: \\"b\\""
                        "on": {}
                        list:
                          -
                            "no": true
                        """);
    }

    private static List<String> operations() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("africa.cauri.webapp.api")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.reflect())
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .flatMap(method -> operation(type, method).stream()))
                        .distinct()
                        .toList();
    }

    private static Optional<String> operation(Class<?> resource, Method method) {
        var path = Optional.ofNullable(method.getAnnotation(Path.class)).map(below -> "/" + below.value());
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(found -> found.value() + " /"
                        + resource.getAnnotation(Path.class).value() + path.orElse(""))
                .findFirst();
    }

    private static Stream<String> parameters(JsonObject item) {
        return item.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .map(each -> each.containsKey("$ref")
                        ? Json.createPointer(each.getString("$ref").substring(1))
                                .getValue(DOCUMENT)
                                .asJsonObject()
                        : each)
                .map(each -> each.getString("in") + " " + each.getString("name"));
    }

    private static Stream<String> referencesOf(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().flatMap(OpenApiDocumentTest::referencesOf);
        }
        return value instanceof JsonObject object
                ? object.entrySet().stream()
                        .flatMap(entry -> entry.getKey().equals("$ref")
                                ? Stream.of(((JsonString) entry.getValue()).getString())
                                : referencesOf(entry.getValue()))
                : Stream.empty();
    }

    private static List<String> references(JsonObject document) {
        return referencesOf(document).toList();
    }
}
