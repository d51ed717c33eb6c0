package nl.warmwelkom.match.introduction.domain;

/** Waits for the coach to amend it; what the reviewer said is in the history. */
public record Returned(Basis basis) implements AwaitsAnswer {

    @Override
    public Role awaited() {
        return Role.JOBCOACH;
    }

    @Override
    public Returned with(Basis other) {
        return new Returned(other);
    }

    /** Proposes it again. The candidate is asked again too: the yes was to what the coach wrote before. */
    public Change<Proposed> amend(By by, Words motivation, AnswerWithin within) {
        var proposed =
                new Proposed(basis.motivatedBy(motivation).after(by, Done.AMENDED), within, within.from(by.at()));
        return Change.to(proposed, new Happened.Amended(parties(), by, proposed.answerBy()));
    }
}
