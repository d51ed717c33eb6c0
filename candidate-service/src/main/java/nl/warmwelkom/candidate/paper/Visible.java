package nl.warmwelkom.candidate.paper;

/**
 * Shows what would otherwise hide in a text: a character without a form of its own, such as one of no width or one that turns
 * the direction of reading, could make a paper say something else than what its reader sees.
 */
final class Visible {

    private static final String SHOWN = "\u25A1";

    private Visible() {}

    static String text(String words) {
        var shown = new StringBuilder(words.length());
        words.codePoints().forEach(character -> append(shown, character));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL -> {
                if (character == '\n' || character == '\t') {
                    shown.appendCodePoint(character);
                } else if (character != '\r') {
                    shown.append(SHOWN);
                }
            }
            case Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE ->
                shown.append(SHOWN);
            default -> shown.appendCodePoint(character);
        }
    }
}
