package africa.cauri.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.testing.Books;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JournalsIT {

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void new_books_have_the_usual_journals_open_to_everybody() {
        assertThat(journals().list()).extracting(Journal::code).containsExactly("AC", "AN", "BQ", "CA", "OD", "VE");
        assertThat(journals().list()).allMatch(journal -> journal.subjects().isEmpty() && !journal.closed());
    }

    @Test
    void a_posting_gets_what_it_must_know_of_each_journal() {
        books.sql().update("UPDATE journal SET closed = TRUE WHERE code = 'CA'");
        books.sql().update("INSERT INTO journal_access VALUES ('BQ', 'awa'), ('BQ', 'moussa')");

        assertThat(journals().posting(List.of("BQ", "CA", "ZZ", "BQ")))
                .containsOnlyKeys("BQ", "CA")
                .containsEntry("BQ", new JournalForPosting("BQ", JournalKind.TREASURY, false, Set.of("awa", "moussa")))
                .containsEntry("CA", new JournalForPosting("CA", JournalKind.TREASURY, true, Set.of()));
        assertThat(journals().posting(List.of())).isEmpty();
    }

    @Test
    void a_journal_with_a_list_is_open_to_those_on_it_alone() {
        var kept = new JournalForPosting("BQ", JournalKind.TREASURY, false, Set.of("awa"));
        var free = new JournalForPosting("OD", JournalKind.GENERAL, false, Set.of());

        assertThat(kept.isOpenTo("awa")).isTrue();
        assertThat(kept.isOpenTo("moussa")).isFalse();
        assertThat(free.isOpenTo("moussa")).isTrue();
    }

    @Test
    void an_unknown_journal_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> journals().get("ZZ"));
    }

    private Journals journals() {
        return books.get(Journals.class);
    }
}
