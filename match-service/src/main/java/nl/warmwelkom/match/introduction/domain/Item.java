package nl.warmwelkom.match.introduction.domain;

/** One thing that a candidate can show to an employer. */
public sealed interface Item permits Item.Part, SupportNeed {

    /** The name as it travels. */
    String code();

    /** A part of the dossier that is shown as a whole, or not. */
    enum Part implements Item {
        GIVEN_NAME("givenName"),
        STORY("story"),
        STRENGTHS("strengths");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
