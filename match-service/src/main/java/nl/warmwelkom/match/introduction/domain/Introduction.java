package nl.warmwelkom.match.introduction.domain;

/**
 * A candidate and an employer who may get to know each other. Each state is a type of its own with the moves that it
 * allows, so an offer that nobody agreed to cannot be made: there is no such method to call. {@link Transitions} has the
 * table of all moves.
 */
public sealed interface Introduction permits Open, Closed {

    /** A jobcoach proposes; the candidate is the first to be told, and the only one for now. */
    static Change<Proposed> propose(
            IntroductionId id, Parties parties, Words motivation, Ground ground, AnswerWithin within, By by) {
        var proposed = new Proposed(Basis.begun(id, parties, motivation, ground, by), within, within.from(by.at()));
        return Change.to(proposed, new Happened.Proposed(parties, by, proposed.answerBy()));
    }

    Basis basis();

    default IntroductionId id() {
        return basis().id();
    }

    default Parties parties() {
        return basis().parties();
    }

    /** Everything that was done. It grows by one entry with each move. */
    default History history() {
        return basis().history();
    }

    default boolean isOpen() {
        return switch (this) {
            case Open _ -> true;
            case Closed _ -> false;
        };
    }

    /** The name of the state as it travels. */
    default String status() {
        return switch (this) {
            case Proposed _ -> "proposed";
            case Agreed _ -> "agreed";
            case Returned _ -> "returned";
            case Rejected _ -> "rejected";
            case DeclinedByCandidate _ -> "declined-by-candidate";
            case Offered _ -> "offered";
            case Accepted _ -> "accepted";
            case DeclinedByEmployer _ -> "declined-by-employer";
            case Met _ -> "met";
            case Trial _ -> "trial";
            case Placed _ -> "placed";
            case Ended _ -> "ended";
            case Withdrawn _ -> "withdrawn";
            case Expired _ -> "expired";
        };
    }
}
