package nl.warmwelkom.candidate.dossier.application;

import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.Region;
import nl.warmwelkom.candidate.dossier.domain.View;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Tells other features what somebody is to a candidate at this moment. */
public final class ReadTies {

    private final ReadDossiers readDossiers;

    public ReadTies(ReadDossiers readDossiers) {
        this.readDossiers = readDossiers;
    }

    /**
     * Somebody who comes in.
     *
     * @param own the dossier that the account owns, for a candidate
     */
    public record Visitor(
            String account, @Nullable String own, boolean isCoach, boolean isProfessional, Set<String> regions) {

        private Reader reader() {
            return new Reader(
                    new Account(account),
                    own == null ? null : new CandidateId(own),
                    isCoach,
                    isProfessional,
                    regions.stream().map(Region::new).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** What somebody is to a candidate. */
    public enum Tie {
        SELF,
        /** Keeps the dossier together with a candidate who has no account. */
        COACH_WHO_DECIDES_ALONG,
        COACH,
        PROFESSIONAL
    }

    /** Empty for somebody who may not know of this candidate, or not any more. */
    public Mono<Tie> of(String candidateId, Visitor visitor) {
        return readDossiers.one(new CandidateId(candidateId), visitor.reader()).map(seen -> switch (seen.view()) {
            case View.Whole _ -> Tie.SELF;
            case View.AsCoach coach -> coach.hasAccount() ? Tie.COACH : Tie.COACH_WHO_DECIDES_ALONG;
            case View.AsProfessional _ -> Tie.PROFESSIONAL;
        });
    }
}
