package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.Region;
import nl.warmwelkom.candidate.dossier.domain.View;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Tells other features what somebody is to a candidate at this moment. */
public final class ReadTies {

    private final ReadDossiers readDossiers;
    private final Clock clock;

    public ReadTies(ReadDossiers readDossiers, Clock clock) {
        this.readDossiers = readDossiers;
        this.clock = clock;
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

    /**
     * What somebody is to a candidate, and which accounts read along at this moment. The second is for who decides about that
     * alone: that somebody reads along can tell a lot.
     */
    public record Ties(Tie tie, Set<String> readAlong) {

        public Ties {
            readAlong = Set.copyOf(readAlong);
        }
    }

    /** Empty for somebody who may not know of this candidate, or not any more. */
    public Mono<Tie> of(String candidateId, Visitor visitor) {
        return all(candidateId, visitor).map(Ties::tie);
    }

    /** Empty for somebody who may not know of this candidate, or not any more. */
    public Mono<Ties> all(String candidateId, Visitor visitor) {
        return readDossiers
                .one(new CandidateId(candidateId), visitor.reader())
                .map(seen -> new Ties(tie(seen.view()), readAlong(seen.stored().state())));
    }

    private static Tie tie(View view) {
        return switch (view) {
            case View.Whole _ -> Tie.SELF;
            case View.AsCoach coach -> coach.hasAccount() ? Tie.COACH : Tie.COACH_WHO_DECIDES_ALONG;
            case View.AsProfessional _ -> Tie.PROFESSIONAL;
        };
    }

    private Set<String> readAlong(Dossier dossier) {
        var now = clock.instant();
        return dossier.openings().stream()
                .filter(opening -> opening.until().isAfter(now))
                .map(opening -> opening.account().name())
                .collect(Collectors.toUnmodifiableSet());
    }
}
