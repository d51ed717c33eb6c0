package nl.warmwelkom.match.introduction.application;

import nl.warmwelkom.match.introduction.domain.PositionId;
import reactor.core.publisher.Mono;

/** How many people a position has room for. */
@FunctionalInterface
public interface Openings {

    /** The number of openings; empty for a position that is not open, or not known. */
    Mono<Integer> at(PositionId position);
}
