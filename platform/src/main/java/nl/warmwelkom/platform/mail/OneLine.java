package nl.warmwelkom.platform.mail;

import java.util.regex.Pattern;

/** Words as they may stand in a header: a line break there would begin a header of somebody else's making. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+");

    private OneLine() {}

    static String of(String words) {
        return BREAKS.matcher(words).replaceAll(" ").strip();
    }
}
