package nl.warmwelkom.contracts.catalogue.possibility;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The letters of a text, without what can hide a word: capitals, accents, characters that nobody sees, letters of other
 * alphabets that look the same. What stands between two letters is remembered.
 */
final class Letters {

    private static final String LOOK_ALIKES = "аеорсухіјѕԁԛԝɡѵαεορτυνικ";
    private static final String OURS = "aeopcyxijsdqwgvaeoptuvik";

    /** What stands before a letter. */
    enum Gap {
        NONE,
        /** A space, a hyphen: it may stand in the middle of a word by mistake, or on purpose. */
        SOFT,
        /** The end of a sentence, a digit: what comes after it is something else. */
        HARD
    }

    /**
     * A letter.
     *
     * @param at where it begins in the text
     * @param end where it ends
     */
    record Letter(char letter, Gap before, int at, int end) {}

    private Letters() {}

    static List<Letter> of(String text) {
        var letters = new ArrayList<Letter>();
        var gap = Gap.HARD;
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            var end = at + Character.charCount(character);
            if (Character.isLetter(character)) {
                for (var letter : plain(character).toCharArray()) {
                    letters.add(new Letter(letter, gap, at, end));
                    gap = Gap.NONE;
                }
            } else if (!isUnseen(character)) {
                gap = wider(gap, character);
            }
            at = end;
        }
        return List.copyOf(letters);
    }

    private static String plain(int character) {
        var decomposed = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        var plain = new StringBuilder();
        decomposed.codePoints().filter(Character::isLetter).forEach(letter -> {
            var known = letter < Character.MIN_SUPPLEMENTARY_CODE_POINT ? LOOK_ALIKES.indexOf(letter) : -1;
            plain.appendCodePoint(known < 0 ? letter : OURS.charAt(known));
        });
        return plain.toString();
    }

    /** Zero-width characters, marks of direction, soft hyphens, and accents that stand by themselves. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                character != '\n' && character != '\r' && character != '\t';
            default -> false;
        };
    }

    private static Gap wider(Gap gap, int character) {
        var ends = ".!?:;\n\"()".indexOf(character) >= 0 || Character.isDigit(character);
        return ends || gap == Gap.HARD ? Gap.HARD : Gap.SOFT;
    }
}
