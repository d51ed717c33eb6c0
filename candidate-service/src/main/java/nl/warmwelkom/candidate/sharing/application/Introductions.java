package nl.warmwelkom.candidate.sharing.application;

import java.util.Optional;
import java.util.function.Function;
import nl.warmwelkom.candidate.sharing.domain.Introduction;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import reactor.core.publisher.Mono;

/** What is known of introductions, from what was told of each, in order. */
public interface Introductions {

    Mono<Introduction> find(IntroductionId id);

    /** Whom it was about had the dossier erased: nothing is known of it any more. */
    Mono<Void> forget(IntroductionId id, long sequence);

    /** Takes the next step with an introduction. One that was taken before changes nothing. */
    Mono<Void> apply(IntroductionId id, long sequence, Function<Optional<Introduction>, Introduction> step);
}
