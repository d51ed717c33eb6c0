package nl.warmwelkom.web.quickcheck.application;

import java.util.Locale;
import nl.warmwelkom.web.quickcheck.domain.AnswerSheet;
import nl.warmwelkom.web.quickcheck.domain.Outcome;
import reactor.core.publisher.Mono;

/** Who works out what the answers mean. */
public interface QuickChecks {

    /** The outcome of these answers, told to who reads this language; empty when it cannot be had now. Nothing is ever made up. */
    Mono<Outcome> outcomeOf(AnswerSheet sheet, Locale reader);
}
