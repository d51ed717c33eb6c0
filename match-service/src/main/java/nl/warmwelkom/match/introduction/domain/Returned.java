package nl.warmwelkom.match.introduction.domain;

/** Waits for the coach to amend it; what the reviewer said is the last entry of the history. */
public record Returned(Basis basis) implements Open {

    /** Proposes it again. The candidate is asked again too: the yes was to what the coach wrote before. */
    public Change<Proposed> amend(By by, Words motivation, AnswerWithin within) {
        var proposed =
                new Proposed(basis.motivatedBy(motivation).after(by, Done.AMENDED), within, within.from(by.at()));
        return Change.to(proposed, new Happened.Amended(parties(), by, proposed.answerBy()));
    }
}
