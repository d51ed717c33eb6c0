package nl.warmwelkom.match.editing.web;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.readability.Readability;
import org.jspecify.annotations.Nullable;

/**
 * How easy a text is to read.
 *
 * @param score null for a text that is too short to judge
 */
record ReadabilityShown(
        boolean easy,
        @Nullable Double score,
        int words,
        int sentences,
        double wordsPerSentence,
        List<Readability.LongSentence> longSentences,
        List<Readability.BannedWord> bannedWords) {

    static ReadabilityShown of(String text) {
        var found = Readability.of(text);
        return new ReadabilityShown(
                found.isEasy(),
                found.score().isPresent() ? tenths(found.score().getAsDouble()) : null,
                found.words(),
                found.sentences(),
                tenths(found.wordsPerSentence()),
                found.longSentences(),
                found.bannedWords());
    }

    /** Down, or a text just below the norm would seem to be on it. */
    private static double tenths(double exact) {
        return Math.floor(exact * 10) / 10;
    }
}
