package nl.warmwelkom.match.matching.domain;

/** One thing that is not there yet: to learn, to arrange, or to talk about. Never a verdict about a person. */
public record Missing(Kind kind, Code code) {

    public enum Kind {
        STRENGTH_TO_LEARN("strength-to-learn"),
        WANTED_NOT_THERE("wanted-not-there"),
        AVOIDED_THERE("avoided-there"),
        SUPPORT_TO_ARRANGE("support-to-arrange");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code as it travels. */
        public String code() {
            return code;
        }
    }
}
