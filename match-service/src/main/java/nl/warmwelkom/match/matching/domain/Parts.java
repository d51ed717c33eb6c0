package nl.warmwelkom.match.matching.domain;

/** The points of a position for a candidate, by what they are for. */
public record Parts(int strengths, int environment, int support, int interest, int travel) {

    /** All points together; below zero if much is asked that the candidate has yet to learn. */
    public int total() {
        return strengths + environment + support + interest + travel;
    }
}
