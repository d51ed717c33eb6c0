package nl.warmwelkom.contracts.catalogue;

/** What has to be shared by the candidate before a tip may be shown. */
public enum Disclosure {
    /** Nothing: the tip gives nothing away. */
    UNIVERSAL("universal"),
    /** Nothing, because the tip speaks of some employees and never of this one. */
    GENERAL_INFO("general-info"),
    /** A support need that the tip is about. */
    SHARED_NEED("shared-need"),
    /** A status or a provision that the tip is about. */
    SHARED_STATUS("shared-status");

    private final String code;

    Disclosure(String code) {
        this.code = code;
    }

    /** The word in the catalogue's files. */
    @Override
    public String toString() {
        return code;
    }
}
