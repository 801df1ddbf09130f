package africa.cauri.witness;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** What the application answered to a request that it carried out: what each entry has become, in their order. */
record Acknowledgement(String key, List<Posted> posted) {

    record Posted(String id, String journal, int number, String hash) {

        static Posted of(JsonObject answer) {
            return new Posted(
                    answer.getString("id"),
                    answer.getString("journal"),
                    answer.getInt("number"),
                    answer.getString("hash"));
        }

        JsonObject json() {
            return Json.createObjectBuilder()
                    .add("id", id)
                    .add("journal", journal)
                    .add("number", number)
                    .add("hash", hash)
                    .build();
        }
    }

    /** Reads the body of the answer. */
    static Acknowledgement of(Intent intent, String body) {
        JsonObject answer = Lines.object(body);
        List<Posted> posted = intent.entries().size() == 1
                ? List.of(Posted.of(answer))
                : answer.getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                        .map(entry -> Posted.of(entry.getJsonObject("posted")))
                        .toList();
        return new Acknowledgement(intent.key(), posted);
    }

    String line() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        posted.forEach(each -> all.add(each.json()));
        return Json.createObjectBuilder()
                .add("key", key)
                .add("posted", all)
                .build()
                .toString();
    }

    static Acknowledgement read(String line) {
        JsonObject read = Lines.object(line);
        return new Acknowledgement(
                read.getString("key"),
                read.getJsonArray("posted").getValuesAs(JsonObject.class).stream()
                        .map(Posted::of)
                        .toList());
    }
}
