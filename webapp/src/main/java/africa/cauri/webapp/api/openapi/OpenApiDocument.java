package africa.cauri.webapp.api.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Puts the description together: its beginning, the paths and schemas of each resource, and what every operation has
 * without saying so: the tenant in its path, the key of a POST, problems.
 */
final class OpenApiDocument {
    /** The files, one for each resource, in the order in which people read them. */
    private static final List<String> RESOURCES = List.of(
            "tenants",
            "company",
            "fiscal-years",
            "periods",
            "accounts",
            "third-parties",
            "journals",
            "vat",
            "entries",
            "drafts",
            "attachments",
            "templates",
            "recurring-entries",
            "matching",
            "books",
            "closing",
            "verification",
            "imports",
            "jobs",
            "audit",
            "openapi");

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    private OpenApiDocument() {}

    static JsonObject read() {
        var paths = Json.createObjectBuilder();
        var schemas = Json.createObjectBuilder();
        JsonObject beginning = file("beginning");
        schemas.addAll(Json.createObjectBuilder(schemas(beginning)));
        for (String resource : RESOURCES) {
            JsonObject part = file(resource);
            part.getJsonObject("paths").forEach((path, item) -> paths.add(path, complete(path, item.asJsonObject())));
            schemas.addAll(Json.createObjectBuilder(part.getJsonObject("schemas")));
        }
        var components =
                Json.createObjectBuilder(beginning.getJsonObject("components")).add("schemas", schemas);
        return Json.createObjectBuilder(beginning)
                .add("paths", paths)
                .add("components", components)
                .build();
    }

    private static JsonObject schemas(JsonObject beginning) {
        return beginning.getJsonObject("components").getJsonObject("schemas");
    }

    private static JsonObject complete(String path, JsonObject item) {
        JsonObjectBuilder complete = Json.createObjectBuilder();
        item.forEach((name, value) ->
                complete.add(name, METHODS.contains(name) ? operation(name, value.asJsonObject()) : value));
        if (path.contains("{tenant}")) {
            complete.add("parameters", with(item, "tenant"));
        }
        return complete.build();
    }

    private static JsonObject operation(String method, JsonObject operation) {
        var responses = Json.createObjectBuilder(operation.getJsonObject("responses"))
                .add("default", reference("responses", "Problem"));
        var complete = Json.createObjectBuilder(operation).add("responses", responses);
        if (method.equals("post")) {
            complete.add("parameters", with(operation, "requestKey"));
        }
        return complete.build();
    }

    private static JsonArray with(JsonObject item, String parameter) {
        JsonArray given = item.containsKey("parameters") ? item.getJsonArray("parameters") : JsonArray.EMPTY_JSON_ARRAY;
        return Json.createArrayBuilder(given)
                .add(reference("parameters", parameter))
                .build();
    }

    private static JsonObject reference(String kind, String name) {
        return Json.createObjectBuilder()
                .add("$ref", "#/components/" + kind + "/" + name)
                .build();
    }

    private static JsonObject file(String name) {
        try (InputStream stream = OpenApiDocument.class.getResourceAsStream(name + ".json");
                var reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
