package nl.warmwelkom.match.pause.application;

import java.util.Set;
import reactor.core.publisher.Mono;

/** Who is offered nothing new for now. */
public interface PausedEmployers {

    Mono<Boolean> includes(String employerId);

    /** The ids of all of them. */
    Mono<Set<String>> all();
}
