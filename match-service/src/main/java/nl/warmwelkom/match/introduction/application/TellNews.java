package nl.warmwelkom.match.introduction.application;

import java.util.function.Predicate;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.landscape.Landscape;
import reactor.core.publisher.Mono;

/**
 * Tells onlookers that an introduction changed. Who can see it comes from the stores of this service; no person is shown
 * anything of it, so there is nothing to write in an access log.
 */
public final class TellNews {

    private final Introductions introductions;
    private final Landscape landscape;
    private final Onlookers onlookers;

    public TellNews(Introductions introductions, Landscape landscape, Onlookers onlookers) {
        this.introductions = introductions;
        this.landscape = landscape;
        this.onlookers = onlookers;
    }

    /**
     * Tells of one change.
     *
     * @param employerSees whether it is a change to the employer, as the introduction is now
     */
    public Mono<Void> of(IntroductionId id, Predicate<Introduction> employerSees) {
        return Mono.defer(() -> onlookers.anybody() ? introductions.find(id) : Mono.empty())
                .flatMap(kept -> news(kept, employerSees.test(kept.introduction())))
                .doOnNext(onlookers::tell)
                .then();
    }

    private Mono<News> news(Kept kept, boolean employerSees) {
        var parties = kept.introduction().parties();
        return Mono.zip(
                        landscape.candidate(parties.candidate().value()).singleOptional(),
                        landscape.employer(parties.employer().value()).singleOptional())
                .map(known -> new News(kept, known.getT1(), known.getT2(), employerSees));
    }
}
