package nl.warmwelkom.match.effect.application;

import java.util.Map;
import java.util.function.UnaryOperator;
import nl.warmwelkom.match.effect.domain.Experience;
import reactor.core.publisher.Mono;

/** Keeps what tips did with each employer, one document for each. */
public interface Experiences {

    /** What is kept; nothing, for an employer that nothing is known of. */
    Mono<Experience> of(String employerId);

    /** Applies a change to what is kept at that moment; two changes at once both count. */
    Mono<Experience> change(String employerId, UnaryOperator<Experience> change);

    /** Everything that is kept, by employer. */
    Mono<Map<String, Experience>> all();

    /** Forgets an employer. */
    Mono<Void> forget(String employerId);
}
