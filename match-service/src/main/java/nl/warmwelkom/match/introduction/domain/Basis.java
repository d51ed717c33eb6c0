package nl.warmwelkom.match.introduction.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an introduction has in every state. */
public record Basis(IntroductionId id, Parties parties, Words motivation, Ground ground, History history) {

    static Basis begun(IntroductionId id, Parties parties, Words motivation, Ground ground, By by) {
        return new Basis(
                id, parties, motivation, ground, new History(List.of(new Entry(by, Done.PROPOSED, null, null))));
    }

    Basis after(By by, Done done) {
        return after(by, done, null, null);
    }

    Basis after(By by, Done done, @Nullable ReasonCode reason, @Nullable Words words) {
        return new Basis(id, parties, motivation, ground, history.plus(new Entry(by, done, reason, words)));
    }

    Basis forgotten() {
        return new Basis(id, parties.forgotten(), Words.GONE, ground.forgotten(), history.forgotten());
    }

    Basis motivatedBy(Words other) {
        return new Basis(id, parties, other, ground, history);
    }
}
