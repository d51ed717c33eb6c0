package nl.warmwelkom.match.introduction.domain;

import org.jspecify.annotations.Nullable;

/** A state that something can still come of. */
public sealed interface Open extends Introduction permits Proposed, AwaitsAnswer, Told {

    /** Takes it back: at any time, without having to say why. */
    default Change<Withdrawn> withdraw(By by, @Nullable WithdrawReason reason) {
        return Change.to(
                new Withdrawn(basis().after(by, Done.WITHDRAWN, reason, null)),
                new Happened.Withdrawn(parties(), by, reason));
    }
}
