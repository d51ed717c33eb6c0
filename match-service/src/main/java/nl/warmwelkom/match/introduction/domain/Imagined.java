package nl.warmwelkom.match.introduction.domain;

import java.util.List;

/**
 * What would become of an introduction if the candidate agreed to show this much and the account manager approved. It makes the
 * moves that would be made then, so there is no second idea of what an employer gets to see; nothing of it is kept.
 */
public final class Imagined {

    private Imagined() {}

    /**
     * The same choice with the provisions that go with it: those that were chosen, when it is what was chosen otherwise.
     *
     * @param asked what is asked about, without a word about provisions
     */
    public static Sharing asChosen(Introduction present, Sharing asked) {
        var chosen = switch (present) {
            case Agreed agreed -> agreed.yes().sharing();
            case Told told -> told.offer().yes().sharing();
            case Proposed _, Returned _, Closed _ -> Sharing.NOTHING;
        };
        return chosen.with(asked.provisions()).equals(asked) ? chosen : asked;
    }

    /**
     * As the employer would be told of it, or why not.
     *
     * @param by who looks; stands for everybody who would decide
     */
    public static Outcome told(Introduction present, Sharing sharing, Shareable allowed, By by) {
        return switch (present) {
            case Proposed proposed -> approved(proposed.candidateAgrees(by, sharing, allowed), by);
            case Returned returned -> {
                var again = returned.amend(by, returned.basis().motivation(), AnswerWithin.STANDARD);
                yield approved(again.to().candidateAgrees(by, sharing, allowed), by);
            }
            // A yes that is not approved yet: another choice would be asked for in the same way.
            case Agreed agreed ->
                agreed.yes().sharing().equals(sharing)
                        ? agreed.approve(by, null)
                        : approved(
                                new Proposed(agreed.basis(), AnswerWithin.STANDARD, by.at())
                                        .candidateAgrees(by, sharing, allowed),
                                by);
            // What an employer has been told is no longer to be imagined: it is there, or it is not.
            case Told told ->
                told.offer().yes().sharing().equals(sharing)
                        ? new Change<>(told, List.of())
                        : new NotNow(told, NotNow.Why.OTHER_STATE);
            case Closed closed -> new NotNow(closed, NotNow.Why.OTHER_STATE);
        };
    }

    private static Outcome approved(Outcome agreed, By by) {
        return switch (agreed) {
            case Change<?> change when change.to() instanceof Agreed yes -> yes.approve(by, null);
            case Change<?> _, NotNow _, NotShareable _ -> agreed;
        };
    }
}
