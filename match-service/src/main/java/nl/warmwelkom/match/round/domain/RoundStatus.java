package nl.warmwelkom.match.round.domain;

/** How far a round is. */
public enum RoundStatus {
    REQUESTED("requested"),
    RUNNING("running"),
    FINISHED("finished"),
    CANCELLED("cancelled"),
    FAILED("failed");

    private final String code;

    RoundStatus(String code) {
        this.code = code;
    }

    /** The code as it travels. */
    public String code() {
        return code;
    }
}
