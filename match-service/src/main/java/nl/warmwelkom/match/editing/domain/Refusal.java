package nl.warmwelkom.match.editing.domain;

/** Why a move is not made. */
public enum Refusal {
    /** A tip that was retired stays so; what it said can come back as a new tip. */
    RETIRED,
    /** Only the latest version can be approved, and only once. */
    NOT_THE_LATEST_DRAFT,
    OWN_WORK,
    /** What people were shown yesterday cannot be changed any more. */
    FROM_THE_PAST,
    /** It would never be shown. */
    ENDS_BEFORE_IT_BEGINS
}
