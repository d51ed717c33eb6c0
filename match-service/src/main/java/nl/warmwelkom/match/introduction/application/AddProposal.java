package nl.warmwelkom.match.introduction.application;

import java.util.function.Function;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Change;
import nl.warmwelkom.match.introduction.domain.Proposed;
import reactor.core.publisher.Mono;

/**
 * Stores a proposal only for somebody who is in matching, also when they leave it at this very moment. It looks again after
 * it has stored: either this look sees that they left, or those who close what they leave behind see the proposal.
 */
public final class AddProposal {

    private final Introductions introductions;
    private final CloseIntroductions close;
    private final Function<CandidateId, Mono<Boolean>> isInMatching;

    public AddProposal(
            Introductions introductions, CloseIntroductions close, Function<CandidateId, Mono<Boolean>> isInMatching) {
        this.introductions = introductions;
        this.close = close;
        this.isInMatching = isInMatching;
    }

    /** Adds it; empty when the candidate has left meanwhile. */
    public Mono<Kept> add(Change<Proposed> proposal, String region) {
        var candidate = proposal.to().parties().candidate();
        return introductions
                .add(proposal, region)
                .flatMap(kept -> Mono.defer(() -> isInMatching.apply(candidate))
                        .defaultIfEmpty(false)
                        .flatMap(still -> still
                                ? Mono.just(kept)
                                : close.withdrawAllOf(candidate).then(Mono.empty())));
    }
}
