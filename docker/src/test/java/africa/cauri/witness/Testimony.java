package africa.cauri.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a witness noted in all its lives, by key.
 *
 * @param intents what it was about to send
 * @param acknowledged what it got an answer to
 */
public record Testimony(Map<String, Intent> intents, Map<String, Acknowledgement> acknowledged) {
    static final String INTENTS = ".intents";
    static final String ACKNOWLEDGED = ".acknowledged";

    /** Reads the files of a folder, none if it is not there yet. */
    public static Testimony read(Path folder) {
        return new Testimony(
                byKey(folder, INTENTS, Intent::read, Intent::key),
                byKey(folder, ACKNOWLEDGED, Acknowledgement::read, Acknowledgement::key));
    }

    private static <T> Map<String, T> byKey(
            Path folder, String ending, Function<String, T> reader, Function<T, String> key) {
        return files(folder, ending).stream()
                .flatMap(file -> Lines.of(file).stream())
                .map(reader)
                .collect(Collectors.toMap(
                        key,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("Noted twice: " + one);
                        },
                        LinkedHashMap::new));
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lives the witness has had. */
    public static int lives(Path folder) {
        return (int) files(folder, INTENTS).stream()
                .map(file -> file.getFileName().toString().split("-", 2)[0])
                .distinct()
                .count();
    }

    /** How many requests were acknowledged in one of its lives. */
    public static int acknowledgedIn(Path folder, int life) {
        return files(folder, ACKNOWLEDGED).stream()
                .filter(file -> file.getFileName().toString().startsWith(life + "-"))
                .mapToInt(file -> Lines.of(file).size())
                .sum();
    }

    /** What was perhaps sent and perhaps done, and has no answer. */
    public List<Intent> open() {
        return intents.values().stream()
                .filter(intent -> !acknowledged.containsKey(intent.key()))
                .toList();
    }
}
