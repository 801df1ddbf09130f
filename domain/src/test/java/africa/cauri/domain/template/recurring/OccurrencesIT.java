package africa.cauri.domain.template.recurring;

import static africa.cauri.domain.template.TestTemplates.rent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OccurrencesIT extends RentsDue {

    @Test
    void an_occurrence_is_skipped_with_a_reason_for_good() {
        var rent = open(form(RecurringMode.POST));
        skip(rent.id(), FEBRUARY, " Mois gratuit ");

        assertThat(post(MARCH)).extracting(PostRecurringEntries.Outcome::day).containsExactly(JANUARY, MARCH);
        assertThat(read(rent.id()).occurrences().get(1).reason()).isEqualTo("Mois gratuit");
        assertThatThrownBy(() -> skip(rent.id(), FEBRUARY, "Encore")).hasMessageContaining("OCCURRENCE_SETTLED");
        assertThatThrownBy(() -> skip(rent.id(), JANUARY, "Trop tard")).hasMessageContaining("OCCURRENCE_SETTLED");
        assertThatThrownBy(() -> skip(rent.id(), LocalDate.of(2026, 4, 29), " "))
                .hasMessageContaining("OCCURRENCE_UNKNOWN")
                .hasMessageContaining("REASON_MISSING");
    }

    @Test
    void an_occurrence_comes_with_another_amount_and_the_others_do_not() {
        var rent = open(form(RecurringMode.POST));
        changeOccurrence(rent.id(), FEBRUARY, Map.of("LOYER", "1"));
        changeOccurrence(rent.id(), FEBRUARY, Map.of("LOYER", "75000"));
        assertThat(due(FEBRUARY)).extracting(DueEntry::isChanged).containsExactly(false, true);

        post(MARCH);

        assertThat(rows("SELECT l.debit FROM entry_line l JOIN entry e ON e.id = l.entry WHERE l.line = 1"
                        + " ORDER BY e.number"))
                .containsExactly("50000", "75000", "50000");
        assertThatThrownBy(() -> changeOccurrence(rent.id(), FEBRUARY, Map.of("LOYER", "2")))
                .hasMessageContaining("OCCURRENCE_SETTLED");
        assertThatThrownBy(() -> changeOccurrence(rent.id(), LocalDate.of(2026, 4, 30), Map.of("LOYER", "x")))
                .hasMessageContaining("ANSWER_NOT_AN_AMOUNT");
    }
}
