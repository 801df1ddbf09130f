package africa.cauri.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.EntriesRefused;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sample.story.Chapter;
import africa.cauri.domain.sample.story.Story;
import africa.cauri.domain.tax.position.ComputeVatPosition;
import africa.cauri.domain.tax.position.VatCodeSum;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.verification.ProvenCheck;
import africa.cauri.domain.verification.VerifyBooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WriteSampleIT {

    private static final long SEED = 2024;
    private static final int PARTS = 27;

    private static Books booksIn(Country country) {
        return Books.in(country, Story.FIRST_DAY, Story.FIRST_DAY.plusYears(1).minusDays(1));
    }

    @Nested
    class Dakar {

        @RegisterExtension
        final Books books = booksIn(Country.SN);

        @Test
        void is_told_once_and_stands_every_proof() {
            new Told(books, "dakar").wholly().isProven();
        }

        @Test
        void is_not_told_to_books_that_are_in_use() {
            var told = new Told(books, "dakar");

            books.sql().update("DELETE FROM job");
            books.get(SaveDraft.class).save(told.story().drafts().get(0));

            assertThat(books.get(AskForSample.class).ask("dakar")).isEmpty();
        }
    }

    @Nested
    class Douala {

        @RegisterExtension
        final Books books = booksIn(Country.CM);

        /** Interrupted in the middle of its third month. */
        @Test
        void is_told_once_though_it_is_interrupted() {
            var told = new Told(books, "douala").interrupted(3);

            told.wholly().isProven();
        }
    }

    @Nested
    class Kinshasa {

        @RegisterExtension
        final Books books = booksIn(Country.CD);

        @Test
        void is_told_once_and_stands_every_proof() {
            new Told(books, "kinshasa").wholly().isProven();
        }
    }

    /** Books with a story that is told to them. */
    private static final class Told {

        private final Books books;
        private final Story story;
        private final String company;

        Told(Books books, String company) {
            this.books = books;
            this.company = company;
            story = Story.of(company, SEED);
            Books.CLOCK.set(LocalDate.of(2026, 3, 2));
            assertThat(books.get(AskForSample.class).ask(company)).isPresent();
        }

        Story story() {
            return story;
        }

        /** Fails in a part, whose entries are then not there, and goes on in another run. */
        Told interrupted(int part) {
            var job = books.get(AskForSample.class).ask(company).orElseThrow();
            var run = books.get(Jobs.class).take(job.id(), 1);
            var write = books.get(WriteSample.class);
            for (int done = 0; done < part; done++) {
                write.writeNext(run, story);
            }
            long entries = count("SELECT COUNT(*) FROM entry");
            assertThatThrownBy(() -> write.writeNext(run, brokenIn(part - 1))).isInstanceOf(EntriesRefused.class);
            assertThat(count("SELECT COUNT(*) FROM entry")).isEqualTo(entries);
            assertThat(books.get(Jobs.class).get(job.id()).done()).isEqualTo(part);

            books.get(Jobs.class).take(job.id(), 2);
            assertThatThrownBy(() -> write.writeNext(run, story)).isInstanceOf(JobTakenOver.class);
            return this;
        }

        /** The same story, but for an entry without a label at the end of a month. */
        private Story brokenIn(int month) {
            var chapters = new ArrayList<>(story.chapters());
            var chapter = chapters.get(month);
            var drafts = new ArrayList<>(chapter.drafts());
            var last = drafts.get(drafts.size() - 1);
            drafts.add(Draft.of(last.journal(), chapter.end(), "X", "", last.lines()));
            chapters.set(month, new Chapter(chapter.month(), drafts, chapter.assembly()));
            return new Story(
                    story.country(), story.masters(), chapters, story.drafts(), story.partlyPaid(), story.rates());
        }

        Told wholly() {
            var job = books.get(AskForSample.class).ask(company).orElseThrow();
            var run = books.get(Jobs.class).take(job.id(), 3);
            while (books.get(WriteSample.class).writeNext(run, story)) {
                assertThat(books.get(Jobs.class).get(job.id()).isOver()).isFalse();
            }
            var ended = books.get(AskForSample.class).ask(company).orElseThrow();
            assertThat(ended.state()).isEqualTo(JobState.DONE);
            assertThat(ended.done()).isEqualTo(PARTS);
            return this;
        }

        void isProven() {
            assertThat(books.get(VerifyBooks.class).verify().checks())
                    .extracting(ProvenCheck::firstWrong)
                    .isNotEmpty()
                    .containsOnly(Optional.empty());
            everythingIsThereOnce();
            yearsAreAsTheyShouldBe();
            moneyIsNeverNegative();
            taxIsDeclaredAsComputed();
            mostIsLettered();
        }

        private void everythingIsThereOnce() {
            long told = story.chapters().stream()
                    .mapToLong(chapter -> chapter.drafts().size())
                    .sum();
            assertThat(count("SELECT COUNT(*) FROM entry WHERE origin = 'MANUAL' AND reference NOT LIKE 'AGO-%'"))
                    .isEqualTo(told);
            assertThat(count("SELECT COUNT(*) FROM entry WHERE reference LIKE 'AGO-%'"))
                    .isEqualTo(2);
            for (int year : List.of(2024, 2025)) {
                assertThat(count("SELECT COUNT(*) FROM entry WHERE nature = 'M' AND YEAR(accounting_date) = " + year))
                        .isBetween(2_800L, 3_600L);
            }
            var account = "5711";
            assertThat(count("SELECT SUM(l.debit - l.credit) FROM entry_line l JOIN entry e ON e.id = l.entry"
                            + " WHERE e.origin = 'MANUAL' AND l.account = '" + account + "'"))
                    .isEqualTo(toldOf(account));
        }

        private long toldOf(String account) {
            return story.chapters().stream()
                    .flatMap(chapter -> chapter.drafts().stream())
                    .flatMap(draft -> draft.lines().stream())
                    .filter(line -> line.account().equals(account))
                    .mapToLong(line -> line.debit().subtract(line.credit()).minor())
                    .sum();
        }

        private void yearsAreAsTheyShouldBe() {
            assertThat(books.get(Periods.class).years())
                    .extracting(FiscalYear::isOpen)
                    .containsExactly(false, true, true);
            assertThat(count("SELECT COUNT(*) FROM period WHERE state = 'CLOSED'"))
                    .isEqualTo(21);
            assertThat(count("SELECT COUNT(*) FROM draft")).isEqualTo(3);
            assertThat(count("SELECT SUM(debit - credit) FROM entry_line l JOIN entry e ON e.id = l.entry"
                            + " WHERE YEAR(l.accounting_date) = 2025 AND l.account IN ('1301', '1309')"))
                    .isZero();
        }

        /** Day by day over both years, but for the opening that only repeats what is there. */
        private void moneyIsNeverNegative() {
            assertThat(
                            count(
                                    """
                                    SELECT COUNT(*) FROM (
                                        SELECT SUM(SUM(l.debit - l.credit))
                                            OVER (PARTITION BY l.account ORDER BY l.accounting_date) AS balance
                                        FROM entry_line l JOIN entry e ON e.id = l.entry
                                        WHERE l.account REGEXP '^5[257]'
                                            AND NOT (e.nature = 'O' AND e.origin = 'CLOSING')
                                        GROUP BY l.account, l.accounting_date) AS days
                                    WHERE balance < 0
                                    """))
                    .isZero();
        }

        private void taxIsDeclaredAsComputed() {
            for (var chapter : story.chapters()) {
                var position = books.get(ComputeVatPosition.class).compute(chapter.month(), chapter.end());
                var settled = chapter.drafts().stream()
                        .filter(draft -> draft.reference().startsWith("TVA-"))
                        .flatMap(draft -> draft.lines().stream())
                        .filter(line -> line.account().equals("4441"))
                        .mapToLong(line -> line.credit().minor())
                        .sum();
                assertThat(position.due().minor()).as("%s", chapter.month()).isEqualTo(settled);
                assertThat(position.codes()).isNotEmpty().allMatch(VatCodeSum::isCoherent);
                assertThat(position.accounts())
                        .filteredOn(account -> !account.account().digits().matches("4455|4449"))
                        .allMatch(account -> account.withoutCode().isNil());
            }
        }

        /** Of what customers were invoiced and paid, before the last two months. */
        private void mostIsLettered() {
            var customers = " FROM entry_line l JOIN entry e ON e.id = l.entry LEFT JOIN match_line m"
                    + " ON m.entry = l.entry AND m.line = l.line AND m.live = 1"
                    + " LEFT JOIN match_group g ON g.id = m.match_group WHERE l.account = '4111'"
                    + " AND e.origin = 'MANUAL' AND l.accounting_date < '2025-11-01'";
            long all = count("SELECT COUNT(*)" + customers);
            assertThat(count("SELECT COUNT(*)" + customers + " AND g.complete") * 100 / all)
                    .isBetween(85L, 99L);
            assertThat(count("SELECT COUNT(*)" + customers + " AND NOT g.complete"))
                    .isPositive();
            assertThat(count("SELECT COUNT(*)" + customers + " AND g.id IS NULL"))
                    .isPositive();
        }

        private long count(String query) {
            return books.sql().find(query, row -> row.getLong(1)).orElseThrow();
        }
    }
}
