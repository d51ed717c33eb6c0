package nl.warmwelkom.local.noninterference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Something by which an employer could tell two candidates apart.
 *
 * @param where what was asked, and when
 */
record Difference(String where, String here, String there) {

    private static final int AROUND = 60;

    /** The first one between two recordings; empty when there is nothing to tell apart. */
    static Optional<Difference> between(Recording here, Recording there, Names names) {
        if (!List.copyOf(here.answers().keySet())
                .equals(List.copyOf(there.answers().keySet()))) {
            return Optional.of(new Difference(
                    "what was answered at all",
                    here.answers().keySet().toString(),
                    there.answers().keySet().toString()));
        }
        return here.answers().entrySet().stream()
                .flatMap(entry -> between(
                        entry.getKey(),
                        names.lines(entry.getValue()),
                        names.lines(there.answers().getOrDefault(entry.getKey(), entry.getValue())))
                        .stream())
                .findFirst();
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
