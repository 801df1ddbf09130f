package africa.cauri.domain.verification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first wrong rows of a proof as the books keep them: an object of facts for each check that failed. */
final class WrongRows {

    private WrongRows() {}

    static String json(BooksProof proof) {
        var all = Json.createObjectBuilder();
        for (var each : proof.checks()) {
            each.firstWrong().ifPresent(row -> {
                var facts = Json.createObjectBuilder();
                row.facts().forEach(facts::add);
                all.add(each.check().name(), facts);
            });
        }
        return all.build().toString();
    }

    /** Reads what {@link #json} wrote: every check, those that failed with their rows. */
    static List<ProvenCheck> checks(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var wrong = reader.readObject();
            return Stream.of(BooksCheck.values())
                    .map(check -> new ProvenCheck(
                            check,
                            Optional.ofNullable(wrong.getJsonObject(check.name()))
                                    .map(WrongRows::row)))
                    .toList();
        }
    }

    private static WrongRow row(JsonObject facts) {
        var texts = new LinkedHashMap<String, String>();
        facts.keySet().forEach(name -> texts.put(name, facts.getString(name)));
        return new WrongRow(texts);
    }
}
