package nl.warmwelkom.platform.event;

import reactor.core.publisher.Mono;

/** Takes a letter to where it is read. Completes when it has arrived there for good. */
@FunctionalInterface
public interface Carrier {
    Mono<Void> send(Letter letter);
}
