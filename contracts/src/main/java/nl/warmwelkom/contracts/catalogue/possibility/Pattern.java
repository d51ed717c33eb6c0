package nl.warmwelkom.contracts.catalogue.possibility;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.possibility.Letters.Gap;
import nl.warmwelkom.contracts.catalogue.possibility.Letters.Letter;

/**
 * A word, or words, to look for.
 *
 * @param letters the words without the spaces
 * @param breaks before which of the letters a space stands
 * @param inside whether it may be the end of a longer word
 * @param open whether the last word may go on
 */
record Pattern(String letters, BitSet breaks, boolean inside, boolean open) {

    private static final Set<String> ENDINGS =
            Set.of("", "e", "en", "n", "s", "es", "er", "ere", "st", "ste", "d", "de", "jes");

    /** A shorter word with a space in it is more often two words. */
    private static final int FEWEST_TO_SPLIT = 6;

    static Pattern of(String written) {
        var words = Letters.of(written.replace("*", ""));
        var breaks = new BitSet();
        for (var n = 1; n < words.size(); n++) {
            breaks.set(n, words.get(n).before() != Gap.NONE);
        }
        var letters =
                words.stream().map(letter -> String.valueOf(letter.letter())).collect(Collectors.joining());
        return new Pattern(letters, breaks, written.startsWith("*"), written.endsWith("*"));
    }

    /** Where the words end that begin with this letter of the text; empty if they are others. */
    OptionalInt endFrom(List<Letter> text, int from) {
        if (from + letters.length() > text.size() || !(inside || beginsWord(text, from))) {
            return OptionalInt.empty();
        }
        var gaps = 0;
        var hard = false;
        for (var n = 0; n < letters.length(); n++) {
            var letter = text.get(from + n);
            if (letter.letter() != letters.charAt(n)) {
                return OptionalInt.empty();
            }
            if (n > 0 && letter.before() != Gap.NONE) {
                gaps += breaks.get(n) ? 0 : 1;
                hard |= letter.before() == Gap.HARD;
            }
        }
        return isOneWord(gaps, hard) ? ending(text, from + letters.length()) : OptionalInt.empty();
    }

    /** Written in one, with one space too many, or s p a c e d out, which may be done with anything. */
    private boolean isOneWord(int gaps, boolean hard) {
        var spacedOut = letters.length() > 2 && gaps == letters.length() - 1 - breaks.cardinality();
        return spacedOut || (!hard && (gaps == 0 || (gaps == 1 && letters.length() >= FEWEST_TO_SPLIT)));
    }

    private OptionalInt ending(List<Letter> text, int after) {
        var end = after;
        while (end < text.size() && !beginsWord(text, end)) {
            end++;
        }
        if (open || end == after) {
            return OptionalInt.of(end);
        }
        var rest = text.subList(after, end).stream()
                .map(letter -> String.valueOf(letter.letter()))
                .collect(Collectors.joining());
        return ENDINGS.contains(rest) ? OptionalInt.of(end) : OptionalInt.empty();
    }

    private static boolean beginsWord(List<Letter> text, int at) {
        return text.get(at).before() != Gap.NONE;
    }

    static List<Pattern> all(List<String> written) {
        return written.stream().map(Pattern::of).toList();
    }
}
