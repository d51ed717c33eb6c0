package nl.warmwelkom.match.introduction.domain;

/** What somebody wrote. Meant for whom it was written to, so it stays out of logs and messages. */
public record Words(String text) {

    public static final int LONGEST = 4000;

    /** In the place of what was forgotten. */
    static final Words GONE = new Words("–");

    public Words {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Words are 1 to %d characters; these are %d".formatted(LONGEST, text.length()));
        }
    }

    @Override
    public String toString() {
        return "%d characters".formatted(text.length());
    }
}
