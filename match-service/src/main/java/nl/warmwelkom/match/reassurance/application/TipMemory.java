package nl.warmwelkom.match.reassurance.application;

import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** What tips did with an employer. */
public interface TipMemory {

    /** Remembers nothing. */
    TipMemory NONE = new TipMemory() {

        @Override
        public Mono<Set<String>> knownBy(String employerId) {
            return Mono.just(Set.of());
        }

        @Override
        public Mono<Void> shown(String employerId, List<ToldTip> tips, boolean general) {
            return Mono.empty();
        }
    };

    /** Ids of the tips that this employer marked as 'knew that'. */
    Mono<Set<String>> knownBy(String employerId);

    /**
     * Notes which tips an employer saw on its own page. Never for tips inside an introduction: what is chosen there follows
     * from what a candidate shares.
     *
     * @param general whether they were the tips that anybody gets
     */
    Mono<Void> shown(String employerId, List<ToldTip> tips, boolean general);
}
