package nl.warmwelkom.candidate.sharing.persistence;

import java.util.List;
import java.util.Set;
import nl.warmwelkom.candidate.sharing.domain.Chosen;
import nl.warmwelkom.candidate.sharing.domain.EmployerId;
import nl.warmwelkom.candidate.sharing.domain.Introduction;
import nl.warmwelkom.candidate.sharing.domain.Parties;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as the database keeps it.
 *
 * @param state {@code undecided}, {@code agreed}, {@code visible} or {@code over}
 * @param chosen what the candidate chose, in the two states that know it
 */
public record StoredIntroduction(
        String state,
        String candidateId,
        String employerId,
        @Nullable StoredChoice chosen) {

    /** What the candidate chose to show. */
    public record StoredChoice(boolean givenName, boolean story, boolean strengths, List<String> supportNeeds) {

        static StoredChoice of(Chosen chosen) {
            return new StoredChoice(
                    chosen.givenName(),
                    chosen.story(),
                    chosen.strengths(),
                    chosen.supportNeeds().stream().sorted().toList());
        }

        Chosen toChosen() {
            return new Chosen(givenName, story, strengths, Set.copyOf(supportNeeds));
        }
    }

    static StoredIntroduction of(Introduction introduction) {
        return switch (introduction) {
            case Introduction.Undecided(var parties) -> of("undecided", parties, null);
            case Introduction.Agreed(var parties, var chosen) -> of("agreed", parties, StoredChoice.of(chosen));
            case Introduction.Visible(var parties, var chosen) -> of("visible", parties, StoredChoice.of(chosen));
            case Introduction.Over(var parties) -> of("over", parties, null);
        };
    }

    private static StoredIntroduction of(String state, Parties parties, @Nullable StoredChoice chosen) {
        return new StoredIntroduction(
                state, parties.candidateId(), parties.employer().value(), chosen);
    }

    Introduction toIntroduction() {
        var parties = new Parties(candidateId, new EmployerId(employerId));
        return switch (state) {
            case "undecided" -> new Introduction.Undecided(parties);
            case "agreed" -> new Introduction.Agreed(parties, choice());
            case "visible" -> new Introduction.Visible(parties, choice());
            case "over" -> new Introduction.Over(parties);
            default -> throw new IllegalStateException("There is no state " + state);
        };
    }

    private Chosen choice() {
        if (chosen == null) {
            throw new IllegalStateException("An introduction that is %s knows what was chosen".formatted(state));
        }
        return chosen.toChosen();
    }
}
