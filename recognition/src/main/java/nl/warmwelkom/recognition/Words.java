package nl.warmwelkom.recognition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.DutchStemmer;

/** The words of a text as a hurried reader takes them: in small letters, without accents, "heeeel" as "heel". */
final class Words {

    /** What comes after so many characters adds nothing to what a question is about. */
    private static final int READS = 3000;

    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    };

    private Words() {}

    static List<String> in(String text) {
        var read = text.substring(0, Math.min(text.length(), READS));
        var words = new ArrayList<String>();
        try (var stream = ANALYZER.tokenStream(
                "", new StringReader(DRAWN_OUT.matcher(read).replaceAll("$1$1")))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var word = term.toString();
                // The tokenizer takes a picture for a word.
                if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    words.add(word);
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory can always be read", impossible);
        }
        return words;
    }

    static String stem(String word) {
        var stemmer = new DutchStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
