package nl.warmwelkom.match.round.application;

import nl.warmwelkom.match.round.domain.Outcome;
import reactor.core.publisher.Mono;

/** Keeps what is too much to lie in the round itself. Each attempt writes its own, so that none spoils another's. */
public interface RoundResults {

    Mono<Void> keep(String round, int attempt, Outcome outcome);

    /** Who is proposed what; empty before the attempt is done. */
    Mono<Outcome> find(String round, int attempt);

    Mono<Void> progressed(String round, Progress progress);

    /** How far it is; empty before it began. */
    Mono<Progress> progress(String round);

    /** Takes a candidate out of what came of every round. How many there were stays with the round. */
    Mono<Void> forget(String candidateId);

    /** How many of the candidates had their turn. */
    record Progress(int done, int of) {

        /** What is kept while a round runs is behind by a moment; once it is finished everybody had their turn. */
        Progress whole() {
            return new Progress(of, of);
        }
    }
}
