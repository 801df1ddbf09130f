package africa.cauri.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.job.EndJob;
import africa.cauri.domain.job.JobId;
import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.testing.Refusals;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LetteringJobIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    final Books books = Books.inDakar();

    private final Scene scene = new Scene(books);

    @BeforeEach
    void invoices_and_payments() {
        for (var customer : List.of("DIALLO", "SARR", "NDIAYE")) {
            scene.customer(customer);
            scene.invoice(customer, 500, DAY);
            scene.payment(customer, 500, LATER);
        }
        scene.invoice("SARR", 700, DAY);
    }

    @Test
    void letters_every_third_party_in_steps_of_its_own_and_nothing_twice() {
        var job = begin("");
        var run = books.get(Jobs.class).take(job, 1);
        assertThat(places("")).containsExactly("DIALLO", "NDIAYE", "SARR");
        step(run, "DIALLO");

        var next = books.get(Jobs.class).take(job, 2);
        assertThatThrownBy(() -> step(run, "NDIAYE")).isInstanceOf(JobTakenOver.class);
        assertThat(places("")).containsExactly("NDIAYE", "SARR");
        for (var place : List.of("", "DIALLO", "NDIAYE", "SARR")) {
            step(next, place);
        }
        books.get(EndJob.class).end(next, JobState.DONE, 0);

        var ended = books.get(Jobs.class).get(job);
        assertThat(ended.state()).isEqualTo(JobState.DONE);
        assertThat(ended.done()).isEqualTo(3);
        assertThat(scene.rows("SELECT COUNT(*) FROM match_group")).containsExactly("3");
        assertThat(scene.open("SARR", LATER)).hasSize(1);
        assertThat(books.get(MatchProof.class).findFirstWrong()).isEmpty();
    }

    @Test
    void the_same_work_is_asked_for_once_until_it_is_over() {
        var job = begin("SARR");

        assertThat(begin("SARR")).isEqualTo(job);
        assertThat(begin("")).isNotEqualTo(job);
        assertThat(books.get(Jobs.class).get(job).objectId()).isEqualTo("4111/SARR");
        assertThat(places("SARR")).containsExactly("SARR");
        books.get(EndJob.class).end(books.get(Jobs.class).take(job, 1), JobState.FAILED, 0);
        assertThat(begin("SARR")).isNotEqualTo(job);
    }

    @Test
    void what_cannot_be_lettered_is_refused_at_once() {
        assertThat(Refusals.rulesBrokenBy(() -> books.get(BeginLettering.class).begin("7011", "")))
                .containsExactly(Rule.ACCOUNT_NOT_LETTRABLE);
        assertThatThrownBy(() -> begin("NOBODY")).isInstanceOf(NotFound.class);
    }

    private JobId begin(String thirdParty) {
        return books.get(BeginLettering.class).begin("4111", thirdParty);
    }

    private List<String> places(String thirdParty) {
        return books.get(OpenPlaces.class).of(new LetteringTask("4111", thirdParty));
    }

    private void step(Run run, String thirdParty) {
        assertThat(books.get(LetterSome.class).letter(run, "4111", thirdParty)).isFalse();
    }
}
