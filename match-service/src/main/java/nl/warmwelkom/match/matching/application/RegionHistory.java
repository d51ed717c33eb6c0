package nl.warmwelkom.match.matching.application;

import reactor.core.publisher.Mono;

/** What the introductions of a whole region mean for new proposals, read at once. */
@FunctionalInterface
public interface RegionHistory {

    Mono<Commitments> of(String region);
}
