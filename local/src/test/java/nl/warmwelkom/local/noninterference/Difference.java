package nl.warmwelkom.local.noninterference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something by which an employer could tell two candidates apart.
 *
 * @param where what was asked, and when
 */
record Difference(String where, String here, String there) {

    private static final int AROUND = 60;

    /** Each place in which two recordings differ, each given as lines by a name that says what was asked and when. */
    static Stream<Difference> all(Map<String, List<String>> here, Map<String, List<String>> there) {
        if (!List.copyOf(here.keySet()).equals(List.copyOf(there.keySet()))) {
            return Stream.of(new Difference(
                    "what was answered at all",
                    here.keySet().toString(),
                    there.keySet().toString()));
        }
        return here.entrySet().stream()
                .flatMap(each ->
                        between(each.getKey(), each.getValue(), there.getOrDefault(each.getKey(), List.of())).stream());
    }

    static Optional<Difference> between(String where, List<String> here, List<String> there) {
        if (here.equals(there)) {
            return Optional.empty();
        }
        var onlyHere = new ArrayList<>(here);
        onlyHere.removeAll(there);
        var onlyThere = new ArrayList<>(there);
        onlyThere.removeAll(here);
        var one = String.join("\n", onlyHere);
        var other = String.join("\n", onlyThere);
        var at = IntStream.range(0, Math.min(one.length(), other.length()))
                .filter(n -> one.charAt(n) != other.charAt(n))
                .findFirst()
                .orElse(Math.min(one.length(), other.length()));
        return Optional.of(new Difference(where, around(one, at), around(other, at)));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
    }

    @Override
    public String toString() {
        return "%s%n  here:  %s%n  there: %s".formatted(where, here, there);
    }
}
