package africa.cauri.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The figures of one benchmark: a small table for the terminal, with the load of the machine, and a line per case for
 * the file that {@code -Dout=FILE} names.
 */
public final class Figures {
    private static final String HEAD = "benchmark,case,n,mean_ms,p50_ms,p95_ms,max_ms";

    private final String benchmark;
    private final int warmUp;
    private final List<Timing> timings = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param warmUp how many runs of each case do not count
     */
    public Figures(String benchmark, int warmUp) {
        this.benchmark = benchmark;
        this.warmUp = warmUp;
    }

    /** A further case; its name has no comma. */
    public Timing timing(String name) {
        var timing = new Timing(name, warmUp);
        timings.add(timing);
        return timing;
    }

    /** Prints the table, and adds its lines to the file if one is named. */
    public void tell() throws IOException {
        System.out.println(table());
        String out = System.getProperty("out", "");
        if (!out.isBlank()) {
            write(Path.of(System.getProperty("cauri.root", "")).resolve(out));
        }
    }

    String table() {
        var text = new StringBuilder("\n" + benchmark + ", in ms; " + machine() + "\n");
        text.append(row("%-44s %6s %9s %9s %9s %9s", "", "n", "mean", "P50", "P95", "max"));
        for (Timing timing : timings) {
            text.append(row(
                    "%-44s %6d %9.1f %9.1f %9.1f %9.1f",
                    timing.name(),
                    timing.count(),
                    timing.mean(),
                    timing.within(0.5),
                    timing.within(0.95),
                    timing.within(1)));
        }
        return text.toString();
    }

    private static String row(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }

    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%d processors, load %.1f, Java %s",
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                Runtime.version().feature());
    }

    void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        if (!Files.exists(file)) {
            lines.add(HEAD);
        }
        for (Timing timing : timings) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s,%s,%d,%.3f,%.3f,%.3f,%.3f",
                    benchmark,
                    timing.name(),
                    timing.count(),
                    timing.mean(),
                    timing.within(0.5),
                    timing.within(0.95),
                    timing.within(1)));
        }
        Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
