package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.warmwelkom.candidate.dossier.application.ReadDossiers;
import nl.warmwelkom.candidate.dossier.domain.Contents;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.View;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;

/** A dossier in a list: what is needed to find the right one. */
sealed interface ListedCandidate {

    String id();

    static ListedCandidate of(ReadDossiers.Seen seen, Instant now) {
        return switch (seen.view()) {
            case View.Whole whole -> Kept.of(seen.stored(), whole.contents(), now);
            case View.AsCoach coached -> Kept.of(seen.stored(), coached.contents(), now);
            case View.AsProfessional shared -> new ForTeam(shared.id().value(), shared.givenName());
        };
    }

    /**
     * To those who keep it.
     *
     * @param eraseAt when it is erased, where we asked whether it should stay and nobody answered yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(
            String id,
            String givenName,
            String region,
            String step,
            boolean consentToMatching,
            long version,
            @Nullable Instant eraseAt)
            implements ListedCandidate {

        private static Kept of(Stored<Dossier> stored, Contents contents, Instant now) {
            var profile = contents.profile();
            var care = stored.state().care();
            return new Kept(
                    stored.id(),
                    profile.person().givenName(),
                    profile.person().region().code(),
                    profile.step().word(),
                    stored.state().takesPartAt(now),
                    stored.version(),
                    care.asked() == null ? null : care.eraseAt());
        }
    }

    /** To a professional: of the rest nothing has the level of the team. */
    record ForTeam(String id, String givenName) implements ListedCandidate {}
}
