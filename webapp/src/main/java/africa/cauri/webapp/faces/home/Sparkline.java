package africa.cauri.webapp.faces.home;

import africa.cauri.reports.book.KeyFigure.Point;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small line of some amounts, whose picture has {@link #WIDTH} by {@link #HEIGHT} points.
 *
 * @param points as SVG has them
 * @param nil how far down the line of nil is
 * @param lastX where the line ends
 */
public record Sparkline(String points, int nil, int lastX, int lastY) {
    public static final int WIDTH = 240;
    public static final int HEIGHT = 48;
    private static final int EDGE = 4;

    /** Draws the line; nil is always in the picture, so that a line that looks steep is. */
    static Sparkline of(List<Point> amounts) {
        var minor = amounts.stream().map(point -> point.amount().minor()).toList();
        long most = Math.max(0, minor.stream().mapToLong(Long::longValue).max().orElse(0));
        long least = Math.min(0, minor.stream().mapToLong(Long::longValue).min().orElse(0));
        var ys = minor.stream().map(value -> y(value, least, most)).toList();
        int step = (WIDTH - 2 * EDGE) / Math.max(1, minor.size() - 1);
        String points = IntStream.range(0, ys.size())
                .mapToObj(place -> (EDGE + place * step) + "," + ys.get(place))
                .collect(Collectors.joining(" "));
        return new Sparkline(
                points,
                y(0, least, most),
                EDGE + (ys.size() - 1) * step,
                ys.isEmpty() ? HEIGHT : ys.get(ys.size() - 1));
    }

    private static int y(long value, long least, long most) {
        var range = BigInteger.valueOf(most).subtract(BigInteger.valueOf(least)).max(BigInteger.ONE);
        var height = BigInteger.valueOf(HEIGHT - 2 * EDGE);
        var above = BigInteger.valueOf(value).subtract(BigInteger.valueOf(least));
        return HEIGHT - EDGE - above.multiply(height).divide(range).intValue();
    }
}
