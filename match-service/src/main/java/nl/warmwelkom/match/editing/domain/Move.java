package nl.warmwelkom.match.editing.domain;

/** What comes of a move. */
public sealed interface Move {

    record Made(TipHistory next) implements Move {}

    record Refused(Refusal why) implements Move {}
}
