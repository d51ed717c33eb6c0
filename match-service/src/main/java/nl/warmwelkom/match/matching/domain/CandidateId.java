package nl.warmwelkom.match.matching.domain;

/** The id of a candidate; all that matching knows of who it is. */
public record CandidateId(String value) {

    public CandidateId {
        Code.requireFilled(value);
    }
}
