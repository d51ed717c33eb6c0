package nl.warmwelkom.candidate.sealing;

/**
 * A candidate's key, encrypted with a master key.
 *
 * @param master the number of that master key
 * @param key in base64
 */
record Wrapped(String candidateId, int master, String key) {

    /** Even wrapped, a key has no business in a log. */
    @Override
    public String toString() {
        return "key of %s under master key %d".formatted(candidateId, master);
    }
}
