package africa.cauri.reports.book;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.period.OpenFiscalYear;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class YearBeforeIT {

    @RegisterExtension
    final Books books = Books.inDakar();

    @BeforeEach
    void nextYears() {
        books.get(OpenFiscalYear.class).open(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        books.get(OpenFiscalYear.class).open(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31));
    }

    @Test
    void is_the_same_days_or_the_whole_year() {
        assertThat(before("2027-03-05", "2027-04-10")).contains(range("2026-03-05", "2026-04-10"));
        assertThat(before("2027-01-01", "2027-12-31")).contains(range("2026-01-01", "2026-12-31"));
    }

    @Test
    void ends_with_the_month_where_the_days_do_whether_the_year_is_a_leap_year_or_not() {
        assertThat(before("2028-02-01", "2028-02-29")).contains(range("2027-02-01", "2027-02-28"));
        assertThat(before("2027-01-01", "2027-02-28")).contains(range("2026-01-01", "2026-02-28"));
        assertThat(before("2028-02-29", "2028-03-15")).contains(range("2027-02-28", "2027-03-15"));
    }

    @Test
    void is_nothing_before_the_first_year() {
        assertThat(before("2026-01-01", "2026-12-31")).isEmpty();
        assertThat(before("2026-03-01", "2026-03-31")).isEmpty();
    }

    private Optional<BookDays.Range> before(String from, String until) {
        return books.get(YearBefore.class).of(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static BookDays.Range range(String from, String until) {
        return new BookDays.Range(LocalDate.parse(from), LocalDate.parse(until));
    }
}
