package nl.warmwelkom.candidate.link.application;

import java.time.Instant;
import nl.warmwelkom.candidate.link.domain.Link;
import nl.warmwelkom.candidate.link.domain.LinkId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps links, each with the digest of its secret. */
public interface Links {

    /** Adds it; false when there is one with its id already. */
    Mono<Boolean> add(Link link, String digest);

    /** All links of a candidate, newest first. */
    Flux<Link> of(String candidateId);

    /** Makes it open nothing from now on; empty when there is none. What was revoked stays as it is. */
    Mono<Link> revoke(LinkId id, Instant now);

    /** Counts that it was opened, in the same write that finds it still open; empty when it opens nothing. */
    Mono<Link> open(String digest, Instant now);

    /** The link with this digest, also when it opens nothing any more. */
    Mono<Link> find(String digest);

    /** Forgets all links of a candidate. */
    Mono<Void> forget(String candidateId);
}
