package nl.warmwelkom.contracts.catalogue;

/** Whether somebody looked. */
public enum Evidence {
    /** The claim was read in the source. */
    SEEN("seen"),
    /** Professional knowledge; the source is the best place to verify it. */
    RECALLED("recalled");

    private final String code;

    Evidence(String code) {
        this.code = code;
    }

    /** The word in the catalogue's files. */
    @Override
    public String toString() {
        return code;
    }
}
