package africa.cauri.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.testing.Books;
import java.util.Optional;

/** Takes an import back as its job does. */
record Undoing(Books books, ImportId id) {

    /** Asks for it and takes its job. */
    Run begun() {
        return books.get(Jobs.class).take(books.get(UndoImport.class).undo(id).job(), 9);
    }

    void toItsEnd() {
        var run = begun();
        assertThat(books.get(UndoChecks.class).violations(id, run)).isEmpty();
        finish(run);
    }

    void finish(Run run) {
        for (var last = part(run, Optional.empty()); last.isPresent(); last = part(run, last)) {
            assertThat(state()).isEqualTo(ImportState.UNDOING);
        }
        while (books.get(ThrowAwayPart.class).throwAway(id, run)) {
            assertThat(state()).isEqualTo(ImportState.UNDOING);
        }
        assertThat(books.get(EndUndo.class).end(id, run)).isTrue();
        assertThat(state()).isEqualTo(ImportState.UNDONE);
        var job = books.get(Jobs.class).get(run.job());
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.done()).isEqualTo(job.total());
    }

    Optional<EntryId> part(Run run, Optional<EntryId> after) {
        return books.get(TakeBackPart.class).takeBack(id, run, after);
    }

    private ImportState state() {
        return books.get(Imports.class).get(id).state();
    }
}
