package nl.warmwelkom.contracts.catalogue;

/** How much the bare mention of something can tell about a person. */
public enum DisclosureRisk {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    private final String code;

    DisclosureRisk(String code) {
        this.code = code;
    }

    /** The word in the catalogue's files. */
    @Override
    public String toString() {
        return code;
    }
}
