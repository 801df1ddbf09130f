package africa.cauri.webapp.api.matching;

import africa.cauri.domain.matching.Difference;
import africa.cauri.domain.matching.DifferenceKind;
import africa.cauri.domain.matching.LineKey;
import africa.cauri.domain.matching.MatchRequest;
import africa.cauri.webapp.api.body.Fields;

/** Reads what programs want to letter. */
final class MatchBody {
    private static final int MOST_LINES = 10_000;

    private MatchBody() {}

    static MatchRequest request(Fields fields) {
        return new MatchRequest(
                fields.list("lines", MOST_LINES, MatchBody::key),
                fields.findFlag("partial").orElse(false),
                fields.find("difference", MatchBody::difference));
    }

    private static LineKey key(Fields fields) {
        return MatchJson.key(fields.uuid("entry"), fields.integer("line"));
    }

    private static Difference difference(Fields fields) {
        return new Difference(
                fields.choice("kind", DifferenceKind.class),
                fields.findText("account"),
                fields.text("journal"),
                fields.date("date"),
                fields.text("reference"),
                fields.text("label"),
                fields.findText("reason").orElse(""));
    }
}
