package nl.warmwelkom.candidate.link.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider.Decider;
import nl.warmwelkom.candidate.link.domain.Link;
import nl.warmwelkom.candidate.link.domain.LinkId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Whoever decides for a candidate makes links, sees whether they were opened, and takes them back. */
public final class KeepLinks {

    private static final Duration USUAL = Duration.ofDays(14);
    private static final Duration LONGEST = Duration.ofDays(90);

    private final Links links;
    private final ReadForDecider readForDecider;
    private final SecureRandom chance;
    private final Clock clock;

    public KeepLinks(Links links, ReadForDecider readForDecider, SecureRandom chance, Clock clock) {
        this.links = links;
        this.readForDecider = readForDecider;
        this.chance = chance;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param until null for the usual time
     */
    public record Wish(String profession, @Nullable Instant until) {}

    public Mono<Outcome> make(LinkId id, Decider by, Wish wish) {
        return decided(id.candidateId(), by, () -> make(id, by.account(), wish));
    }

    private Mono<Outcome> make(LinkId id, String account, Wish wish) {
        // What the store can hold: it keeps milliseconds.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var until = wish.until() == null ? now.plus(USUAL) : wish.until().truncatedTo(ChronoUnit.MILLIS);
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            return Mono.just(new Outcome.UntilOutOfRange(now.plus(LONGEST)));
        }
        var bytes = new byte[Secret.BYTES];
        chance.nextBytes(bytes);
        var secret = Secret.of(bytes);
        var link = Link.made(id, wish.profession(), now, account, until);
        return links.add(link, secret.digest())
                .map(added -> added ? new Outcome.Made(link, secret) : new Outcome.AlreadyThere());
    }

    public Mono<Outcome> list(String candidateId, Decider by) {
        return decided(
                candidateId,
                by,
                () -> links.of(candidateId).collectList().map(found -> new Outcome.Listed(found, clock.instant())));
    }

    public Mono<Outcome> revoke(LinkId id, Decider by) {
        return decided(
                id.candidateId(),
                by,
                () -> links.revoke(id, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                        .<Outcome>map(_ -> new Outcome.Revoked())
                        .defaultIfEmpty(new Outcome.Unknown()));
    }

    private Mono<Outcome> decided(String candidateId, Decider by, Supplier<Mono<Outcome>> then) {
        return readForDecider
                .of(candidateId, by)
                .flatMap(answer -> switch (answer) {
                    case ReadForDecider.Answer.Yours _ -> then.get();
                    case ReadForDecider.Answer.OnlyTheCandidate() -> Mono.<Outcome>just(new Outcome.OnlyTheCandidate());
                })
                .defaultIfEmpty(new Outcome.Unknown());
    }

    /** What can come of it. */
    public sealed interface Outcome {

        /** The only time that the secret is told. */
        record Made(Link link, Secret secret) implements Outcome {}

        record Listed(List<Link> links, Instant at) implements Outcome {}

        record Revoked() implements Outcome {}

        record Unknown() implements Outcome {}

        record AlreadyThere() implements Outcome {}

        /** The candidate has an account, and so decides alone. */
        record OnlyTheCandidate() implements Outcome {}

        record UntilOutOfRange(Instant latest) implements Outcome {}
    }
}
