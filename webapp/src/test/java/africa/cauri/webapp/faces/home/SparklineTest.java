package africa.cauri.webapp.faces.home;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.reports.book.KeyFigure.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void a_line_rises_with_its_amounts_and_shows_where_nil_is() {
        assertThat(line(0, 50, 100)).isEqualTo(new Sparkline("4,44 120,24 236,4", 44, 236, 4));
        assertThat(line(-100, 0, 100)).isEqualTo(new Sparkline("4,44 120,24 236,4", 24, 236, 4));
        assertThat(line(-1, -1)).isEqualTo(new Sparkline("4,44 236,44", 4, 236, 44));
    }

    @Test
    void the_largest_amounts_and_a_single_month_have_a_line_too() {
        assertThat(line(Long.MAX_VALUE, -Long.MAX_VALUE)).isEqualTo(new Sparkline("4,4 236,44", 24, 236, 44));
        assertThat(line(0)).isEqualTo(new Sparkline("4,44", 44, 4, 44));
    }

    private static Sparkline line(long... amounts) {
        List<Point> points = LongStream.of(amounts)
                .mapToObj(amount ->
                        new Point(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), new Money(amount, Currency.XOF)))
                .toList();
        return Sparkline.of(points);
    }
}
