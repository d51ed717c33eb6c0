package nl.warmwelkom.match.round.application;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.warmwelkom.match.round.application.RoundResults.Progress;

/** Finding what fits is one half of the work, dividing it the other. */
final class Turns {

    private final String round;
    private final RunRound.Pace pace;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger of = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    Turns(String round, RunRound.Pace pace) {
        this.round = round;
        this.pace = pace;
    }

    void begin(int all) {
        of.set(all);
    }

    boolean goOn(int now) {
        done.set(now);
        pace.turn(round, now);
        return !over.get();
    }

    void end() {
        over.set(true);
    }

    boolean areOver() {
        return over.get();
    }

    Progress progress() {
        return new Progress(done.get(), of.get());
    }
}
