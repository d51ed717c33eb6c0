package nl.warmwelkom.match.introduction.domain;

/**
 * A state that the employer knows of, and the only kind that an employer is ever shown with something of the candidate in
 * it. It holds what was agreed to be shared; once an introduction is closed, that is no longer shown.
 */
public sealed interface Told extends Open permits Offered, Accepted, MayBePlaced, MayEnd {

    Offer offer();
}
