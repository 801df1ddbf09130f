package africa.cauri.witness;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A request that a client is about to send, as often as it takes, always with the same key and the same bytes.
 *
 * @param entries as the interface takes them; more than one are posted together or not at all
 */
record Intent(String key, List<JsonObject> entries) {

    /** The resource that takes it, below that of the books. */
    String path() {
        return entries.size() == 1 ? "/entries" : "/entries/batch";
    }

    String body() {
        return entries.size() == 1
                ? entries.get(0).toString()
                : Json.createObjectBuilder()
                        .add("entries", Json.createArrayBuilder(entries))
                        .build()
                        .toString();
    }

    String line() {
        return Json.createObjectBuilder()
                .add("key", key)
                .add("entries", Json.createArrayBuilder(entries))
                .build()
                .toString();
    }

    static Intent read(String line) {
        JsonObject read = Lines.object(line);
        return new Intent(
                read.getString("key"), List.copyOf(read.getJsonArray("entries").getValuesAs(JsonObject.class)));
    }

    /** What its entries are known by in the books: no two of them share a reference. */
    List<String> references() {
        return IntStream.range(0, entries.size())
                .mapToObj(entry -> reference(key, entry))
                .toList();
    }

    static String reference(String key, int entry) {
        return key + "/" + entry;
    }
}
