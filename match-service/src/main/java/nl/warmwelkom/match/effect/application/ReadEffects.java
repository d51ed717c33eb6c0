package nl.warmwelkom.match.effect.application;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.match.effect.domain.Course;
import nl.warmwelkom.match.effect.domain.Effects;
import nl.warmwelkom.match.effect.domain.Effects.Temperature;
import nl.warmwelkom.match.effect.domain.Employer;
import nl.warmwelkom.match.effect.domain.Experience;
import nl.warmwelkom.match.effect.domain.Figures;
import nl.warmwelkom.match.effect.domain.Moment;
import nl.warmwelkom.match.effect.domain.Told;
import nl.warmwelkom.match.landscape.Landscape;
import reactor.core.publisher.Mono;

/** Adds up what employers said and answered. */
public final class ReadEffects {

    private final Experiences experiences;
    private final Courses courses;
    private final Landscape landscape;
    private final Figures figures;

    public ReadEffects(Experiences experiences, Courses courses, Landscape landscape, Figures figures) {
        this.experiences = experiences;
        this.courses = courses;
        this.landscape = landscape;
        this.figures = figures;
    }

    public Mono<Effects> everywhere() {
        return employers().map(all -> new Effects(List.copyOf(all.values()), figures));
    }

    public Mono<Effects> inRegion(String region) {
        var here = landscape
                .employers()
                .filter(known -> known.what().region().equals(region))
                .map(Landscape.Known::id)
                .collectList();
        return Mono.zip(employers(), here, (all, ids) -> {
            all.keySet().retainAll(ids);
            return new Effects(List.copyOf(all.values()), figures);
        });
    }

    /**
     * How warm the water is at a moment.
     *
     * @param employers how many answered then; 0 when they are too few to tell
     */
    public record Warmth(String moment, int employers, double median, double mean) {}

    /** How warm the water is in a region, at each moment. */
    public Mono<List<Warmth>> warmth(String region) {
        return inRegion(region)
                .map(effects -> Arrays.stream(Moment.values())
                        .map(moment -> switch (effects.temperature(moment)) {
                            case Told.Known<Temperature>(var employers, var figure) ->
                                new Warmth(
                                        moment.code(),
                                        employers,
                                        figure.median(),
                                        figure.mean().mean());
                            case Told.TooFew<Temperature> _ -> new Warmth(moment.code(), 0, 0, 0);
                        })
                        .toList());
    }

    private Mono<Map<String, Employer>> employers() {
        return Mono.zip(experiences.all(), courses.all(), (said, answered) -> {
            var all = new HashMap<String, Employer>();
            answered.forEach((id, course) -> all.put(id, new Employer(said.getOrDefault(id, Experience.NONE), course)));
            said.forEach((id, experience) -> all.putIfAbsent(id, new Employer(experience, Course.NONE)));
            return all;
        });
    }
}
