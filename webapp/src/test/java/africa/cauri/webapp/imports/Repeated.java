package africa.cauri.webapp.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A stream of many lines that are made while they are read. */
final class Repeated {

    private static final int CHUNK = 1000;

    private Repeated() {}

    /** Returns a thousand lines at a time, so many times. */
    static InputStream thousands(int times, IntFunction<String> line) {
        var chunks = IntStream.range(0, times).mapToObj(chunk -> {
            var text = new StringBuilder();
            IntStream.range(chunk * CHUNK, (chunk + 1) * CHUNK).forEach(i -> text.append(line.apply(i)));
            return (InputStream) new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
        });
        return new SequenceInputStream(enumeration(chunks.iterator()));
    }

    static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Enumeration<InputStream> enumeration(Iterator<InputStream> streams) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        };
    }
}
