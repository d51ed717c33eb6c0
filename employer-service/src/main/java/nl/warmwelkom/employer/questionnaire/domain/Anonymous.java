package nl.warmwelkom.employer.questionnaire.domain;

import java.util.regex.Pattern;

/**
 * Words without what could point at a person: names, numbers and addresses become an ellipsis. It takes away too much rather
 * than too little, and an editor reads what is left.
 */
public final class Anonymous {

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://\\S+|www\\.\\S+");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d .+-]{3,}\\d");
    private static final Pattern NAME = Pattern.compile("(?<![.?!]\\s)(?<!^)(?<![\\p{L}'’])\\p{Lu}[\\p{L}'’-]*");

    private Anonymous() {}

    public static String of(String words) {
        var withoutAddresses = ADDRESS.matcher(words).replaceAll("…");
        var withoutNumbers = NUMBER.matcher(withoutAddresses).replaceAll("…");
        return NAME.matcher(withoutNumbers).replaceAll("…");
    }
}
