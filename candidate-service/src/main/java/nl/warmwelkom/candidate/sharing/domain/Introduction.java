package nl.warmwelkom.candidate.sharing.domain;

import java.util.Optional;

/**
 * An introduction, as far as it decides what the employer may see. Only in one of its states is there anything to see, and
 * only there and on the way to it is it remembered what the candidate chose.
 */
public sealed interface Introduction {

    Parties parties();

    /** The candidate has chosen nothing, or has to choose again. */
    record Undecided(Parties parties) implements Introduction {}

    /** The candidate has chosen; the employer does not know of it yet. */
    record Agreed(Parties parties, Chosen chosen) implements Introduction {}

    /** The employer may see what was chosen. */
    record Visible(Parties parties, Chosen chosen) implements Introduction {}

    /** There is nothing to see any more. */
    record Over(Parties parties) implements Introduction {}

    /** The state after a turn, which may be the first one that is heard of. */
    static Introduction after(Optional<Introduction> before, Parties parties, Turn turn) {
        return switch (turn) {
            case Turn.Asked() -> new Undecided(parties);
            case Turn.Chose(var chosen) -> new Agreed(parties, chosen);
            case Turn.Offered() -> offered(before.orElse(new Undecided(parties)));
            case Turn.WentOn() -> before.orElse(new Undecided(parties));
            case Turn.Stopped() -> new Over(parties);
        };
    }

    private static Introduction offered(Introduction before) {
        return switch (before) {
            case Agreed(var parties, var chosen) -> new Visible(parties, chosen);
            // Without a choice there is nothing to show, whatever else may have been decided.
            case Undecided undecided -> undecided;
            case Visible visible -> visible;
            case Over over -> over;
        };
    }
}
