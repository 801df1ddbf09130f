package africa.cauri.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.sample.story.Story;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.verification.VerifyBooks;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WriteSampleIT {

    @RegisterExtension
    final Books books = Books.in(Country.CD, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    @Test
    void first() {
        Books.CLOCK.set(LocalDate.of(2026, 3, 2));
        var job = books.get(AskForSample.class).ask("kinshasa").orElseThrow();
        var run = books.get(Jobs.class).take(job.id(), 1);
        long t = System.nanoTime();
        var story = Story.of("kinshasa", 2024);
        int part = 0;
        boolean more = true;
        while (more) {
            more = books.get(WriteSample.class).writeNext(run, story);
            System.out.println("part " + part++ + " " + (System.nanoTime() - t) / 1_000_000);
        }
        System.out.println(books.get(VerifyBooks.class).verify());
        books.sql()
                .list(
                        "SELECT l.account, COUNT(*), SUM(l.debit - l.credit), SUM(m.entry IS NOT NULL), SUM(COALESCE(g.complete,0)) FROM entry_line l LEFT JOIN match_line m ON m.entry=l.entry AND m.line=l.line AND m.live=1 LEFT JOIN match_group g ON g.id=m.match_group JOIN account a ON a.number=l.account WHERE a.lettrable GROUP BY l.account",
                        row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                                + row.getString(4) + " " + row.getString(5))
                .forEach(System.out::println);
        assertThat(part).isPositive();
    }
}
