package nl.warmwelkom.match.introduction.domain;

import java.time.Instant;

/** The candidate sees the workplace, and has until {@code answerBy} to say yes, no or later. */
public record Proposed(Basis basis, AnswerWithin within, Instant answerBy) implements Open {

    /** A yes after the date is still a yes, as long as nobody has closed it: people come before dates. */
    public Outcome candidateAgrees(By by, Sharing sharing, Shareable allowed) {
        return switch (sharing.within(allowed)) {
            case Sharing.Within.Allowed(var shared) ->
                Change.to(
                        new Agreed(basis.after(by, Done.AGREED), new Yes(shared, by)),
                        new Happened.Agreed(parties(), by, shared));
            case Sharing.Within.NotAllowed(var items) -> new NotShareable(this, items);
        };
    }

    public Change<DeclinedByCandidate> candidateDeclines(By by) {
        return Change.to(
                new DeclinedByCandidate(basis.after(by, Done.DECLINED_BY_CANDIDATE)),
                new Happened.DeclinedByCandidate(parties(), by));
    }

    /** Later: the candidate gets as many days again, counted from now. */
    public Change<Proposed> candidatePostpones(By by) {
        return Change.to(
                new Proposed(basis.after(by, Done.POSTPONED), within, within.from(by.at())),
                new Happened.Postponed(parties(), by));
    }

    /** No answer is a no that can be asked again. */
    public Outcome expire(By by) {
        return by.at().isAfter(answerBy)
                ? Expired.from(this, by, Role.CANDIDATE)
                : new NotNow(this, NotNow.Why.NOT_YET_DUE);
    }
}
