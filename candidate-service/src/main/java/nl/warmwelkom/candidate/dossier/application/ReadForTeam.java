package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Code;
import nl.warmwelkom.candidate.dossier.domain.View;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Tells other features what a candidate shares with the team. */
public final class ReadForTeam {

    private final Dossiers dossiers;
    private final Clock clock;

    public ReadForTeam(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * What reaches the team.
     *
     * @param story null when it is not told, or not to the team
     */
    public record ForTeam(
            String givenName,
            List<String> strengths,
            List<Shareable.Need> needs,
            @Nullable String story) {

        static ForTeam of(View.AsProfessional seen) {
            return new ForTeam(
                    seen.givenName(),
                    seen.strengths().stream().map(Code::value).toList(),
                    seen.needs().stream()
                            .map(need -> new Shareable.Need(need.code().value(), need.words()))
                            .toList(),
                    seen.story().isTold() ? seen.story().words() : null);
        }
    }

    public Mono<ForTeam> of(String candidateId) {
        return dossiers.find(new CandidateId(candidateId))
                .map(stored -> ForTeam.of(stored.state().forTeam(clock.instant())));
    }
}
