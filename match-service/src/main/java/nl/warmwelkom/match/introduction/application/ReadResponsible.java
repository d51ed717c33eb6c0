package nl.warmwelkom.match.introduction.application;

import nl.warmwelkom.match.introduction.domain.IntroductionId;
import reactor.core.publisher.Mono;

/** Tells who has to do with an introduction by their work: for who lets them know that something waits. */
public final class ReadResponsible {

    private final Introductions introductions;

    public ReadResponsible(Introductions introductions) {
        this.introductions = introductions;
    }

    /**
     * Who they are.
     *
     * @param coach account of the jobcoach who proposed it
     * @param region whose account managers review it
     */
    public record Responsible(String coach, String region) {}

    public Mono<Responsible> of(String introductionId) {
        return introductions
                .find(new IntroductionId(introductionId))
                .map(kept -> new Responsible(kept.coach(), kept.region()));
    }
}
