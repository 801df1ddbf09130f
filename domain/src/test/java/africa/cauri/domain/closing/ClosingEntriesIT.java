package africa.cauri.domain.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import africa.cauri.domain.closing.ClosingEntries.Posted;
import org.junit.jupiter.api.Test;

class ClosingEntriesIT extends YearThatIsOver {

    @Test
    void the_entries_of_each_step_are_found_with_what_was_taken_back() {
        capital();
        sale("F-1", 100_000);
        books.get(CarryForwardProvisionally.class).carry(YEAR);
        sale("F-2", 50_000);
        close();

        var posted = books.get(ClosingEntries.class).of(YEAR);

        assertThat(posted)
                .filteredOn(entry -> entry.step() == ClosingStep.RESULT)
                .hasSize(1)
                .allSatisfy(entry -> {
                    assertThat(entry.day()).isEqualTo(NEXT.minusDays(1));
                    assertThat(entry.takenBack()).isFalse();
                });
        assertThat(posted)
                .filteredOn(entry -> entry.step() == ClosingStep.OPENING)
                .extracting(Posted::journal, Posted::label, Posted::takenBack)
                .contains(
                        tuple("AN", "À-nouveaux", true),
                        tuple("AN", "À-nouveaux", false),
                        tuple("OD", "Résultat en instance d’affectation", false));
        assertThat(posted).allSatisfy(entry -> assertThat(number("SELECT COUNT(*) FROM entry WHERE number = "
                        + entry.number() + " AND journal = '" + entry.journal() + "' AND id = '" + entry.id() + "'"))
                .isEqualTo(1));
        assertThat(books.get(ClosingEntries.class).of(NEXT)).isEmpty();
    }
}
