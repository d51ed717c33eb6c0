package nl.warmwelkom.match.region.application;

import java.time.Clock;
import nl.warmwelkom.match.effect.application.ReadEffects;
import nl.warmwelkom.match.matching.application.RegionalMatching;
import nl.warmwelkom.match.reassurance.application.RegionWorries;
import reactor.core.publisher.Mono;

/** Adds up what happens in a region. */
public final class ReadRegion {

    private final RegionalMatching matching;
    private final RegionIntroductions introductions;
    private final RegionWorries worries;
    private final ReadEffects effects;
    private final Clock clock;

    public ReadRegion(
            RegionalMatching matching,
            RegionIntroductions introductions,
            RegionWorries worries,
            ReadEffects effects,
            Clock clock) {
        this.matching = matching;
        this.introductions = introductions;
        this.worries = worries;
        this.effects = effects;
        this.clock = clock;
    }

    public Mono<Exposure> exposure(String region) {
        return Mono.zip(matching.inRegion(region), introductions.of(region), Exposure::of);
    }

    public Mono<Dashboard> dashboard(String region) {
        return Mono.zip(introductions.of(region), worries.in(region), effects.warmth(region), exposure(region))
                .map(read -> Dashboard.of(read.getT1(), read.getT2(), read.getT3(), read.getT4(), clock.instant()));
    }
}
