package nl.warmwelkom.web.quickcheck.application;

import nl.warmwelkom.web.quickcheck.domain.AnswerSheet;
import nl.warmwelkom.web.quickcheck.domain.Outcome;
import reactor.core.publisher.Mono;

/** Who works out what the answers mean. */
public interface QuickChecks {

    /** The outcome of these answers; empty when it cannot be had now. Nothing is ever made up instead. */
    Mono<Outcome> outcomeOf(AnswerSheet sheet);
}
