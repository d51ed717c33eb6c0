package nl.warmwelkom.contracts.catalogue;

/** What a tip rests on. */
public enum Basis {
    LAW("wet"),
    RESEARCH("onderzoek"),
    GUIDELINE("richtlijn"),
    PRACTICE("praktijk");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** The word in the catalogue's files. */
    @Override
    public String toString() {
        return code;
    }
}
