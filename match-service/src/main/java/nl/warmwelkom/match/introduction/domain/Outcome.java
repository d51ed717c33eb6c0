package nl.warmwelkom.match.introduction.domain;

/** What comes of a move. A refusal is a value and changes nothing. */
public sealed interface Outcome permits Change, NotNow, NotShareable {}
