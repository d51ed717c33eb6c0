package nl.warmwelkom.local;

/** A start that cannot go on, told in one line that says what to do. */
final class Refusal extends RuntimeException {

    private static final int LONGEST = 400;

    private final String line;

    Refusal(String message) {
        super(message);
        this.line = oneLine(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
        this.line = oneLine(message);
    }

    private static String oneLine(String message) {
        var line = message.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    String line() {
        return line;
    }
}
