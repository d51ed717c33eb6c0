package nl.warmwelkom.contracts.catalogue.readability;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How easy a Dutch text is to read.
 *
 * @param score reading ease by Flesch and Douma, 100 is very easy; empty for a text that is too short to judge
 * @param wordsPerSentence on average
 * @param longSentences those with more words than people keep in mind
 * @param bannedWords those that we do not use
 */
public record Readability(
        OptionalDouble score,
        int words,
        int sentences,
        double wordsPerSentence,
        List<LongSentence> longSentences,
        List<BannedWord> bannedWords) {

    /** What most people read with ease. */
    public static final double EASY = 60;

    public static final int LONGEST_SENTENCE = 20;
    public static final double LONGEST_AVERAGE = 12;

    private static final int EASY_WORD = 2;

    /**
     * Fewer words than these are a label: a name of a law or of a page, of which the words are given and no rewriting
     * makes the figures mean anything. Only the list of words judges them.
     */
    public static final int FEWEST_TO_JUDGE = 8;

    public Readability {
        longSentences = List.copyOf(longSentences);
        bannedWords = List.copyOf(bannedWords);
    }

    /** A sentence that is too long. */
    public record LongSentence(String sentence, int words) {}

    /**
     * A word that we do not use.
     *
     * @param at where it begins in the text
     * @param alternative what to write instead
     */
    public record BannedWord(String word, int at, String alternative) {}

    public static Readability of(String text) {
        var sentences = Sentences.of(text).stream()
                .map(sentence -> new Sentence(sentence, Sentences.words(sentence)))
                .toList();
        int words = sentences.stream().mapToInt(Sentence::length).sum();
        int syllables = sentences.stream().mapToInt(Sentence::syllables).sum();
        double average = sentences.isEmpty() ? 0 : (double) words / sentences.size();
        return new Readability(
                words < FEWEST_TO_JUDGE ? OptionalDouble.empty() : OptionalDouble.of(ease(syllables, words, average)),
                words,
                sentences.size(),
                average,
                sentences.stream()
                        .filter(sentence -> sentence.length() > LONGEST_SENTENCE)
                        .map(sentence -> new LongSentence(sentence.text(), sentence.length()))
                        .toList(),
                WordList.in(text));
    }

    /** Whether it may be published. The average of one sentence is that sentence, for which there is a limit already. */
    public boolean isEasy() {
        return bannedWords.isEmpty()
                && longSentences.isEmpty()
                && (sentences < 2 || wordsPerSentence <= LONGEST_AVERAGE)
                && (score.isEmpty() || score.getAsDouble() >= EASY);
    }

    /** Douma's constants: Flesch's, for Dutch, which has longer words. */
    private static double ease(int syllables, int words, double wordsPerSentence) {
        return 206.84 - 0.77 * (100.0 * syllables / words) - 0.93 * wordsPerSentence;
    }

    private record Sentence(String text, List<String> words) {

        int length() {
            return words.size();
        }

        /** A sentence begins with a capital, whatever its first word; the next ones with a capital are names. */
        int syllables() {
            return words.isEmpty()
                    ? 0
                    : Syllables.in(words.getFirst())
                            + words.stream()
                                    .skip(1)
                                    .mapToInt(Readability::syllables)
                                    .sum();
        }
    }

    /** A name is given: nobody can choose an easier one. So it weighs as an easy word, however long it is. */
    private static int syllables(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                ? Math.min(EASY_WORD, Syllables.in(word))
                : Syllables.in(word);
    }
}
