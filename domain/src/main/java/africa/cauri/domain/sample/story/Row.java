package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.util.List;

/** A line of a profile, without the word that it begins with. */
record Row(List<String> fields) {

    String text(int field) {
        return fields.get(field);
    }

    long number(int field) {
        return Long.parseLong(fields.get(field));
    }

    LocalDate date(int field) {
        return LocalDate.parse(fields.get(field));
    }
}
