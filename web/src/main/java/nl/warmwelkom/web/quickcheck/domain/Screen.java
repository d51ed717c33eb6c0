package nl.warmwelkom.web.quickcheck.domain;

/** Where somebody is in the quick check. One thing is asked on each. */
public sealed interface Screen {

    /** How the screen is called in the form that travels along. */
    String name();

    /** What to expect, before anything is asked. */
    record Start() implements Screen {

        @Override
        public String name() {
            return "start";
        }
    }

    /** Sector and size, for those who like to tell. */
    record Company() implements Screen {

        @Override
        public String name() {
            return "company";
        }
    }

    record Asked(Statement statement) implements Screen {

        static final String PREFIX = "statement.";

        @Override
        public String name() {
            return PREFIX + statement.concern();
        }
    }

    /** The place for a question in the employer's own words. */
    record OwnQuestion() implements Screen {

        @Override
        public String name() {
            return "question";
        }
    }

    /** All answers together, each with a way to change it. */
    record Review() implements Screen {

        @Override
        public String name() {
            return "review";
        }
    }
}
