package nl.warmwelkom.match.reassurance.domain;

/** What is known of a fact. */
public enum Known {
    YES,
    NO,
    UNKNOWN
}
