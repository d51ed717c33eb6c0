package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.Region;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Tells other features what an employer could be shown, when whoever decides about it asks. */
public final class ReadForDecider {

    private final Dossiers dossiers;
    private final Clock clock;

    public ReadForDecider(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * Who wants to decide.
     *
     * @param own the dossier that the account owns, for a candidate
     * @param regions where a jobcoach works
     */
    public record Decider(String account, @Nullable String own, boolean isCoach, Set<String> regions) {

        public Decider {
            regions = Set.copyOf(regions);
        }

        private Reader reader() {
            return new Reader(
                    new Account(account),
                    own == null ? null : new CandidateId(own),
                    isCoach,
                    false,
                    regions.stream().map(Region::new).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** What may be seen now, if that is for this decider to look at; empty without a dossier that they know of. */
    public Mono<Answer> of(String candidateId, Decider decider) {
        return dossiers.find(new CandidateId(candidateId))
                .flatMap(stored -> Mono.justOrEmpty(answer(stored.state(), decider.reader())));
    }

    private @Nullable Answer answer(Dossier dossier, Reader reader) {
        var now = clock.instant();
        if (reader.owns(dossier.id())) {
            return yours(dossier);
        }
        if (!dossier.isCoachedBy(reader, now)) {
            return null;
        }
        return dossier.hasAccount() ? new Answer.OnlyTheCandidate() : yours(dossier);
    }

    private Answer yours(Dossier dossier) {
        var now = clock.instant();
        return new Answer.Yours(dossier.takesPartAt(now) ? Shareable.of(dossier.profileAt(now)) : Shareable.NOTHING);
    }

    /** What a decider is told. */
    public sealed interface Answer {

        record Yours(Shareable most) implements Answer {}

        /** The candidate has an account, and so decides alone. */
        record OnlyTheCandidate() implements Answer {}
    }
}
