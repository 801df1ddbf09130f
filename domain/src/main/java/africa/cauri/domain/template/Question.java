package africa.cauri.domain.template;

import africa.cauri.domain.template.formula.PlainNames;
import java.util.Objects;

/**
 * What a template asks each time it is filled in.
 *
 * @param name how formulas and lines call the answer, in capitals and without accents
 * @param label what people read beside the field
 * @param proposal the answer if none is given; empty if there must be one
 */
public record Question(String name, QuestionKind kind, String label, String proposal) {

    public Question {
        name = PlainNames.of(name);
        Objects.requireNonNull(kind);
        label = label.strip();
        proposal = proposal.strip();
    }
}
