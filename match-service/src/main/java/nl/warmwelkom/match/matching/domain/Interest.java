package nl.warmwelkom.match.matching.domain;

/** How the field of a position lies to what a candidate is interested in. */
public enum Interest {
    IN_FIELD,
    NEIGHBOURING,
    NEW_FIELD,
    NONE_GIVEN
}
