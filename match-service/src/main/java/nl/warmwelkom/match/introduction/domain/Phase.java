package nl.warmwelkom.match.introduction.domain;

/** Where an introduction is, as far as somebody has to prepare for what comes next. */
public enum Phase {
    CHOOSING("choosing"),
    MEETING("meeting"),
    STARTING("starting"),
    STAYING("staying"),
    OVER("over");

    private final String code;

    Phase(String code) {
        this.code = code;
    }

    /** The code as it travels. */
    public String code() {
        return code;
    }

    public static Phase of(Introduction introduction) {
        return switch (introduction) {
            case Proposed _, Returned _, Agreed _ -> CHOOSING;
            case Offered _, Accepted _ -> MEETING;
            case Met _ -> STARTING;
            case Trial _, Placed _ -> STAYING;
            case Closed _ -> OVER;
        };
    }
}
