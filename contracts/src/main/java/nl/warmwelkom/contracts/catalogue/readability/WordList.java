package nl.warmwelkom.contracts.catalogue.readability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The words that we do not use, each with what to write instead. */
final class WordList {

    private static final List<Entry> ENTRIES = read();

    private WordList() {}

    /**
     * A word that we do not use.
     *
     * @param form the word, or its beginning when the list has an asterisk there
     */
    private record Entry(Pattern form, String alternative) {}

    /** The words in the text that are on the list, in the order in which they stand there. */
    static List<Readability.BannedWord> in(String text) {
        return ENTRIES.stream()
                .flatMap(entry -> entry.form()
                        .matcher(text)
                        .results()
                        .map(found -> new Readability.BannedWord(found.group(), found.start(), entry.alternative())))
                .sorted(Comparator.comparingInt(Readability.BannedWord::at))
                .toList();
    }

    private static List<Entry> read() {
        try (InputStream in = WordList.class.getResourceAsStream("/readability/words.csv")) {
            if (in == null) {
                throw new IllegalStateException("There is no list of words");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WordList::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of words", e);
        }
    }

    private static Entry entry(String line) {
        int separator = line.indexOf(';');
        var word = line.substring(0, separator);
        var form = word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                : Pattern.quote(word);
        return new Entry(
                Pattern.compile(
                        "(?<![\\p{L}\\d])" + form + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                line.substring(separator + 1));
    }
}
