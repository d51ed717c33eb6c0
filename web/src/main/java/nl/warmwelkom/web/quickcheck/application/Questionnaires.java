package nl.warmwelkom.web.quickcheck.application;

import nl.warmwelkom.web.quickcheck.domain.Questionnaire;
import reactor.core.publisher.Mono;

/** Where the questionnaire comes from. */
public interface Questionnaires {

    /** The present one; empty when it cannot be had now. */
    Mono<Questionnaire> current();
}
