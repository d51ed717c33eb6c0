package nl.warmwelkom.candidate.dossier.domain;

/** What consent is given for. */
public sealed interface Purpose {

    /** Taking part in matching. */
    record Matching() implements Purpose {}

    /** Letting one jobcoach or professional read along. */
    record ReadingAlong(Account account) implements Purpose {}
}
