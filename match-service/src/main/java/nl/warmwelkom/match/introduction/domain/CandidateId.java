package nl.warmwelkom.match.introduction.domain;

/** The id of a candidate; all that an introduction knows of who it is. */
public record CandidateId(String value) {

    public CandidateId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a candidate cannot be empty");
        }
    }
}
