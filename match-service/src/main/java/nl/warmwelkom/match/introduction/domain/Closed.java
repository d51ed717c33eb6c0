package nl.warmwelkom.match.introduction.domain;

/** A state that nothing can come of any more. */
public sealed interface Closed extends Introduction
        permits Rejected, DeclinedByCandidate, DeclinedByEmployer, Ended, Withdrawn, Expired {

    /** The same without the person whom it was about and without what was written: enough to count it, and no more. */
    default Change<Closed> forgotten(By by) {
        var basis = basis().forgotten();
        Closed rest = switch (this) {
            case Rejected _ -> new Rejected(basis);
            case DeclinedByCandidate _ -> new DeclinedByCandidate(basis);
            case DeclinedByEmployer it ->
                new DeclinedByEmployer(
                        basis, it.offer().forgotten(), it.refusal().forgotten());
            case Ended it -> new Ended(basis, it.offer().forgotten(), it.on());
            case Withdrawn _ -> new Withdrawn(basis);
            case Expired _ -> new Expired(basis);
        };
        return Change.to(rest, new Happened.Forgotten(basis.parties(), by));
    }
}
