package nl.warmwelkom.contracts.catalogue.readability;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a text into sentences, and those into words. */
final class Sentences {

    /** A point inside a number or an address ends nothing; a line that ends does, as in a list. */
    private static final Pattern END = Pattern.compile("(?<=[.?!…])[\"'”’)]*\\s+(?=[\\p{Lu}\\d\"'“‘(€{<])|\\R+");

    /** The parts of a word with a hyphen are words: a hyphen is how a writer makes a long word easy. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]*\\p{L}[\\p{L}\\p{M}'’]*|\\d[\\d.,]*");

    private Sentences() {}

    static List<String> of(String text) {
        return END.splitAsStream(text.strip())
                .map(String::strip)
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
