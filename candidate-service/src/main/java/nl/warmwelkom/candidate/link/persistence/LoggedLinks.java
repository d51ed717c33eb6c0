package nl.warmwelkom.candidate.link.persistence;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.link.application.Links;
import nl.warmwelkom.candidate.link.domain.Link;
import nl.warmwelkom.candidate.link.domain.LinkId;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.accesslog.Deed;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Links of which every change is written down first, and that somebody tried one that opens nothing any more. What an open
 * one opens is written down with the dossier.
 */
public final class LoggedLinks implements Links {

    private final Links links;
    private final AccessLog log;

    public LoggedLinks(Links links, AccessLog log) {
        this.links = links;
        this.log = log;
    }

    @Override
    public Mono<Boolean> add(Link link, String digest) {
        return log.write(Deed.CHANGED, List.of(link.id().candidateId()))
                .then(Mono.defer(() -> links.add(link, digest)));
    }

    @Override
    public Mono<Link> revoke(LinkId id, Instant now) {
        return log.write(Deed.CHANGED, List.of(id.candidateId())).then(Mono.defer(() -> links.revoke(id, now)));
    }

    @Override
    public Mono<Link> open(String digest, Instant now) {
        return links.open(digest, now).switchIfEmpty(Mono.defer(() -> refused(digest)));
    }

    private Mono<Link> refused(String digest) {
        return links.find(digest)
                .flatMap(link -> log.write(Deed.REFUSED, List.of(link.id().candidateId())))
                .then(Mono.empty());
    }

    @Override
    public Mono<Link> find(String digest) {
        return links.find(digest);
    }

    /** Whoever reads them read the dossier before. */
    @Override
    public Flux<Link> of(String candidateId) {
        return links.of(candidateId);
    }

    @Override
    public Mono<Void> forget(String candidateId) {
        return links.forget(candidateId);
    }
}
