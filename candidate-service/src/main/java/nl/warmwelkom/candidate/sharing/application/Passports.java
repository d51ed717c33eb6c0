package nl.warmwelkom.candidate.sharing.application;

import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.candidate.sharing.domain.Passport;
import reactor.core.publisher.Mono;

/** Keeps which passports were handed over. What was taken back is not kept. */
public interface Passports {

    Mono<Passport> find(IntroductionId id);

    /** Hands it over, in the place of one before. */
    Mono<Void> put(IntroductionId id, Passport passport);

    Mono<Void> takeBack(IntroductionId id);

    /** Forgets all passports of a candidate. */
    Mono<Void> forget(String candidateId);
}
