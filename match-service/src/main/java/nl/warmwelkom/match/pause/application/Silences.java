package nl.warmwelkom.match.pause.application;

import java.util.function.UnaryOperator;
import nl.warmwelkom.match.pause.domain.Silence;
import reactor.core.publisher.Mono;

/** Keeps the silence of each employer. */
public interface Silences extends PausedEmployers {

    /** {@link Silence#NONE} for an employer that nothing is known of. */
    Mono<Silence> of(String employerId);

    /** Changes it, whoever else does so at this moment; a change that changes nothing writes and tells nothing. */
    Mono<Silence> change(String employerId, UnaryOperator<Silence> change);

    @Override
    default Mono<Boolean> includes(String employerId) {
        return of(employerId).map(Silence::isPause);
    }
}
