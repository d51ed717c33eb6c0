package nl.warmwelkom.match.introduction.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of a candidate; all that an introduction knows of who it is. */
public record CandidateId(String value) {

    private static final String GONE = "erased-";

    public CandidateId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a candidate cannot be empty");
        }
    }

    public boolean isForgotten() {
        return value.startsWith(GONE);
    }

    /**
     * What stands in its place once the dossier was erased: the same for all introductions of one person, so that people can
     * be counted and an erasure that broke off finds the rest, and nobody's id.
     */
    public CandidateId forgotten() {
        return isForgotten()
                ? this
                : new CandidateId(GONE + UUID.nameUUIDFromBytes((GONE + value).getBytes(StandardCharsets.UTF_8)));
    }
}
