package africa.cauri.domain.matching.proposal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lines name the reference of lines of the other side, and which are named. Lines stand for their places. */
final class Mentions {

    /** A reference that more lines have tells none of them from the others. */
    private static final int MOST_OWNERS = 50;

    private final Map<Integer, Candidate> lines = new HashMap<>();
    private final Map<Integer, Set<Integer>> neighbours = new LinkedHashMap<>();
    private final Set<Integer> named = new HashSet<>();

    private Mentions() {}

    static Mentions among(List<Candidate> lines) {
        var mentions = new Mentions();
        var owners = owners(lines);
        int longest = owners.keySet().stream().mapToInt(String::length).max().orElse(0);
        for (var line : lines) {
            mentions.lines.put(line.place(), line);
            for (var key : References.keysIn(line.reference() + " " + line.text(), longest)) {
                owners.getOrDefault(key, List.of()).stream()
                        .filter(line::isOpposite)
                        .forEach(owner -> mentions.join(line, owner));
            }
        }
        return mentions;
    }

    private static Map<String, List<Candidate>> owners(List<Candidate> lines) {
        var owners = new HashMap<String, List<Candidate>>();
        for (var line : lines) {
            References.key(line.reference()).ifPresent(key -> owners.computeIfAbsent(key, unused -> new ArrayList<>())
                    .add(line));
        }
        owners.values().removeIf(many -> many.size() > MOST_OWNERS);
        return owners;
    }

    private void join(Candidate line, Candidate owner) {
        named.add(owner.place());
        neighboursOf(line.place()).add(owner.place());
        neighboursOf(owner.place()).add(line.place());
    }

    private Set<Integer> neighboursOf(int place) {
        return neighbours.computeIfAbsent(place, unused -> new LinkedHashSet<>());
    }

    boolean isNamed(Candidate line) {
        return named.contains(line.place());
    }

    /** Returns the lines of the other side that name it or that it names; none if there are too many. */
    List<Candidate> neighbours(Candidate line) {
        var places = neighbours.getOrDefault(line.place(), Set.of());
        return places.size() > OpenLines.MOST_LINES
                ? List.of()
                : places.stream().map(lines::get).toList();
    }

    /** Returns the lines that hang together by what they name, however far apart. */
    List<List<Candidate>> clusters() {
        var clusters = new ArrayList<List<Candidate>>();
        var seen = new HashSet<Integer>();
        for (var place : neighbours.keySet()) {
            if (seen.add(place)) {
                clusters.add(cluster(place, seen));
            }
        }
        return clusters;
    }

    private List<Candidate> cluster(int start, Set<Integer> seen) {
        var cluster = new ArrayList<Candidate>();
        var waiting = new ArrayDeque<Integer>(List.of(start));
        while (!waiting.isEmpty()) {
            var place = waiting.remove();
            cluster.add(lines.get(place));
            neighbours.get(place).stream().filter(seen::add).forEach(waiting::add);
        }
        return cluster;
    }
}
