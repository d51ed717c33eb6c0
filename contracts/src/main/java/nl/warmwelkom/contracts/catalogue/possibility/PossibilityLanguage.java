package nl.warmwelkom.contracts.catalogue.possibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.PossibilityWords;
import nl.warmwelkom.contracts.catalogue.possibility.Letters.Letter;

/**
 * Finds what can be said in the language of possibilities. It knows words, not what is meant: it offers, and whoever wrote the
 * text decides. Where words would go to an employer it is asked too, and then a hit costs one more yes.
 */
public final class PossibilityLanguage {

    private final List<Known> known;

    /** Words that are known, and what to offer where they stand. */
    private record Known(Pattern pattern, BiFunction<Integer, String, Hint> hint) {}

    /** Some letters of a text. */
    private record Hit(int from, int end, Known known) {

        boolean overlaps(Hit other) {
            return from < other.end && other.from < end;
        }
    }

    public PossibilityLanguage(PossibilityWords words) {
        var diagnoses = Pattern.all(words.diagnoses()).stream()
                .map(pattern -> new Known(pattern, (at, text) -> new Hint.Diagnosis(at, text, words.diagnosisWhy())));
        var complaints = words.complaints().stream()
                .flatMap(complaint -> Pattern.all(complaint.words()).stream()
                        .map(pattern ->
                                new Known(pattern, (at, text) -> new Hint.Complaint(at, text, complaint.question()))));
        known = Stream.concat(diagnoses, complaints).toList();
    }

    /** With the words of the product. */
    public static PossibilityLanguage standard() {
        return Standard.LANGUAGE;
    }

    /** What there is to offer, in the order of the text; of two that share letters, the longest. */
    public List<Hint> hints(String text) {
        var letters = Letters.of(text);
        var found = new ArrayList<Hit>();
        for (var hit : hits(letters)) {
            if (found.stream().noneMatch(hit::overlaps)) {
                found.add(hit);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Hit::from))
                .map(hit -> hint(hit, letters, text))
                .toList();
    }

    /** Whether there is anything at all. */
    public boolean hasHints(String text) {
        return !hints(text).isEmpty();
    }

    /** Longest first; of as long ones, the first. */
    private List<Hit> hits(List<Letter> letters) {
        var hits = new ArrayList<Hit>();
        for (var from = 0; from < letters.size(); from++) {
            for (var words : known) {
                var end = words.pattern().endFrom(letters, from);
                if (end.isPresent()) {
                    hits.add(new Hit(from, end.getAsInt(), words));
                }
            }
        }
        hits.sort(Comparator.comparingInt((Hit hit) -> hit.from() - hit.end()).thenComparingInt(Hit::from));
        return hits;
    }

    private static Hint hint(Hit hit, List<Letter> letters, String text) {
        var at = letters.get(hit.from()).at();
        return hit.known()
                .hint()
                .apply(at, text.substring(at, letters.get(hit.end() - 1).end()));
    }

    /** Holder, so that reading waits for the first who asks. */
    private static final class Standard {
        static final PossibilityLanguage LANGUAGE =
                new PossibilityLanguage(Catalogue.standard().possibilityWords());
    }
}
