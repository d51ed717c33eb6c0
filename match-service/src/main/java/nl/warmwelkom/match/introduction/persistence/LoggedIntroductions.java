package nl.warmwelkom.match.introduction.persistence;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.match.introduction.application.Introductions;
import nl.warmwelkom.match.introduction.application.Kept;
import nl.warmwelkom.match.introduction.application.Witness;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Change;
import nl.warmwelkom.match.introduction.domain.EmployerId;
import nl.warmwelkom.match.introduction.domain.EmployerLimits.Slots;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.platform.accesslog.Deed;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Introductions of which every change is written down first. Who reads them is written down where it shows who may. */
public final class LoggedIntroductions implements Introductions {

    private final Introductions introductions;
    private final Witness witness;

    public LoggedIntroductions(Introductions introductions, Witness witness) {
        this.introductions = introductions;
        this.witness = witness;
    }

    @Override
    public Mono<Kept> find(IntroductionId id) {
        return introductions.find(id);
    }

    @Override
    public Mono<Kept> add(Change<Proposed> proposal, String region) {
        return changed(proposal.to()).then(Mono.defer(() -> introductions.add(proposal, region)));
    }

    @Override
    public Mono<Kept> save(Kept read, Change<?> change, Slots.@Nullable Free slots) {
        return changed(read.introduction()).then(Mono.defer(() -> introductions.save(read, change, slots)));
    }

    private Mono<Void> changed(Introduction introduction) {
        var candidate = introduction.parties().candidate().value();
        return Mono.defer(() -> witness.sees(Deed.CHANGED, List.of(candidate)));
    }

    @Override
    public Flux<Kept> ofCandidate(CandidateId candidate) {
        return introductions.ofCandidate(candidate);
    }

    @Override
    public Flux<Kept> offersTo(EmployerId employer) {
        return introductions.offersTo(employer);
    }

    @Override
    public Flux<Kept> due(Instant now, Instant offeredBefore) {
        return introductions.due(now, offeredBefore);
    }

    @Override
    public Flux<Kept> unremindedSince(Instant before) {
        return introductions.unremindedSince(before);
    }

    @Override
    public Flux<Kept> started() {
        return introductions.started();
    }

    @Override
    public Flux<Kept> list(Query query, String cursor, int limit) {
        return introductions.list(query, cursor, limit);
    }
}
