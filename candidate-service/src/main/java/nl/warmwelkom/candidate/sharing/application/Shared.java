package nl.warmwelkom.candidate.sharing.application;

import java.util.List;
import nl.warmwelkom.candidate.dossier.application.Shareable;
import nl.warmwelkom.candidate.sharing.domain.Chosen;
import org.jspecify.annotations.Nullable;

/** What an employer sees of a candidate: what the candidate chose, and the dossier allows now. The rest is null or empty. */
public record Shared(
        @Nullable String givenName, @Nullable String story, List<String> strengths, List<Shareable.Need> supportNeeds) {

    static Shared of(Shareable most, Chosen chosen) {
        return new Shared(
                chosen.givenName() ? most.givenName() : null,
                chosen.story() ? most.story() : null,
                chosen.strengths() ? most.strengths() : List.of(),
                most.needs().stream()
                        .filter(need -> chosen.supportNeeds().contains(need.code()))
                        .toList());
    }
}
