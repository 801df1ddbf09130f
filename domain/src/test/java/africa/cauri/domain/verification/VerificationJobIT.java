package africa.cauri.domain.verification;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.job.JobId;
import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VerificationJobIT {

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void a_proof_is_noted_once_and_can_be_read() {
        assertThatThrownBy(() -> books.get(Proofs.class).last()).isInstanceOf(NotFound.class);
        post();
        var job = books.get(BeginVerification.class).begin();
        assertThat(books.get(BeginVerification.class).begin()).isEqualTo(job);

        var killed = books.get(Jobs.class).take(job, 1);
        var proof = books.get(VerifyBooks.class).prove();
        var run = books.get(Jobs.class).take(job, 2);
        assertThatThrownBy(() -> books.get(EndVerification.class).end(killed, proof))
                .isInstanceOf(JobTakenOver.class);
        books.get(EndVerification.class).end(run, proof);

        assertThatThrownBy(() -> books.get(EndVerification.class).end(run, proof))
                .isInstanceOf(JobTakenOver.class);
        assertThat(count()).isEqualTo(1);
        assertThat(books.get(Jobs.class).get(job).state()).isEqualTo(JobState.DONE);
        var last = books.get(Proofs.class).last();
        assertThat(last.ok()).isTrue();
        assertThat(last.madeBy()).isEqualTo("fatou");
        assertThat(last.proof()).isEqualTo(proof);
    }

    @Test
    void a_proof_that_runs_may_have_read_past_the_newest_entry_and_another_is_begun() {
        var running = books.get(BeginVerification.class).begin();
        books.get(Jobs.class).take(running, 1);

        assertThat(books.get(BeginVerification.class).begin()).isNotEqualTo(running);
    }

    @Test
    void what_is_wrong_is_kept_with_its_first_row() {
        post();
        books.sql().update("UPDATE account_balance SET debit = debit + 1 WHERE account = '4111'");
        JobId job = books.get(BeginVerification.class).begin();
        var run = books.get(Jobs.class).take(job, 1);
        var proof = books.get(VerifyBooks.class).prove();

        books.get(EndVerification.class).end(run, proof);

        assertThat(books.get(Jobs.class).get(job).refused()).isEqualTo(1);
        var last = books.get(Proofs.class).last();
        assertThat(last.ok()).isFalse();
        assertThat(last.proof()).isEqualTo(proof);
        assertThat(last.proof().checks())
                .filteredOn(check -> !check.isOk())
                .extracting(ProvenCheck::check)
                .containsExactly(BooksCheck.ACCOUNT_BALANCES);
    }

    private int count() {
        return books.sql()
                .find("SELECT COUNT(*) FROM verification", row -> row.getInt(1))
                .orElseThrow();
    }

    private void post() {
        var amount = new Money(500, Currency.XOF);
        books.get(PostEntries.class)
                .post(List.of(Draft.of(
                        "VE",
                        LocalDate.of(2026, 1, 14),
                        "F-1",
                        "Vente",
                        List.of(debit("4111", amount), credit("7011", amount)))));
    }
}
