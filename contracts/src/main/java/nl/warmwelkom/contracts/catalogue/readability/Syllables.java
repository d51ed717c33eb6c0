package nl.warmwelkom.contracts.catalogue.readability;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a Dutch word: one for each vowel sound.
 *
 * <p>Vowels that are written together are cut from the left into the longest of the pairs that Dutch says as one sound
 * (aa, ie, oe, ui …); a trema always begins a new one. A y before a vowel and the u after a q are consonants. A word in
 * capitals is spelled out, a letter a syllable. A number is read at a glance: one. A few loanwords that are not said as
 * Dutch would write them are respelled first.
 */
final class Syllables {

    /** With eeuw and nieuw, of which the u belongs to the w; dieet and serieus fall apart by themselves. */
    private static final Pattern VOWEL_SOUND = Pattern.compile(
            "(eeu|ieu)(?=w)|aai|ooi|oei|aa|ee|éé|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|ai|oi|[aeiouäëïöüáéíóúàèêûô]|y(?![aeiou])");

    private static final Pattern SPELLED_OUT = Pattern.compile("\\p{Lu}{2,5}");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]*\\d[\\d.,]*");

    private static final Map<String, String> LOANWORDS = Map.of(
            "coach", "kotsj",
            "team", "tiem",
            "online", "onlain",
            "site", "sait",
            "museum", "museüm",
            "qu", "kw");

    private Syllables() {}

    static int in(String word) {
        if (NUMBER.matcher(word).matches()) {
            return 1;
        }
        if (SPELLED_OUT.matcher(word).matches()) {
            return word.length();
        }
        var said = word.toLowerCase(Locale.ROOT);
        for (var loanword : LOANWORDS.entrySet()) {
            said = said.replace(loanword.getKey(), loanword.getValue());
        }
        return Math.max(1, (int) VOWEL_SOUND.matcher(said).results().count());
    }
}
