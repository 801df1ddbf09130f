package africa.cauri.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    private static final long MILLISECOND = 1_000_000;

    @TempDir
    private Path folder;

    /** Two slow runs that warm up, then 1 to 100 ms, the longest first. */
    private static Figures figures() {
        var figures = new Figures("posting", 2);
        Timing timing = figures.timing("an entry of two lines");
        LongStream.of(5000, 4000).forEach(time -> timing.add(time * MILLISECOND));
        LongStream.rangeClosed(1, 100).forEach(time -> timing.add((101 - time) * MILLISECOND));
        return figures;
    }

    @Test
    void tells_the_average_the_middle_the_slow_end_and_the_longest_without_the_warm_up() {
        assertThat(figures().table().lines().toList().get(3))
                .startsWith("an entry of two lines")
                .endsWith("   100      50.5      50.0      95.0     100.0");
    }

    @Test
    void tells_the_load_of_the_machine() {
        assertThat(figures().table()).contains("posting, in ms; ", " processors, load ");
    }

    @Test
    void adds_a_line_per_case_to_the_file_under_one_head() throws IOException {
        Path file = folder.resolve("figures.csv");
        figures().write(file);
        figures().write(file);

        assertThat(file)
                .hasContent(
                        """
                        benchmark,case,n,mean_ms,p50_ms,p95_ms,max_ms
                        posting,an entry of two lines,100,50.500,50.000,95.000,100.000
                        posting,an entry of two lines,100,50.500,50.000,95.000,100.000
                        """);
    }
}
