package africa.cauri.domain.template;

import africa.cauri.domain.journal.Origin;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a template is filled in for.
 *
 * @param date of the document
 * @param reference of the document: a {@link LabelPattern}
 * @param number which one of a series it is, from 1; 0 for none
 * @param origin what the draft comes from
 */
public record Occasion(LocalDate date, String reference, int number, Origin origin) {

    public Occasion {
        Objects.requireNonNull(date);
        Objects.requireNonNull(origin);
        reference = reference.strip();
    }
}
