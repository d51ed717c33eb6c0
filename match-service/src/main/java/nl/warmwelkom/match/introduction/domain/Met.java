package nl.warmwelkom.match.introduction.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** They met; a trial can follow, or a job at once. */
public record Met(Basis basis, Offer offer, Instant on) implements MayBePlaced {

    public Change<Trial> startTrial(By by, Instant from, @Nullable Words words) {
        return Change.to(
                new Trial(basis.after(by, Done.TRIAL_STARTED, null, words), offer, from),
                new Happened.TrialStarted(parties(), by, from));
    }
}
