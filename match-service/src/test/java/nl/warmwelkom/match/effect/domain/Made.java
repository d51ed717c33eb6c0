package nl.warmwelkom.match.effect.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.warmwelkom.match.effect.domain.Course.Given;
import nl.warmwelkom.match.effect.domain.Experience.Feedback;
import nl.warmwelkom.match.effect.domain.Experience.Shown;

/** Made-up employers with one worry and one tip. */
final class Made {

    static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    static final String TIP = "T001";
    static final String WORRY = "ziekteverzuim";

    /** As plain as can be: no spread at all. */
    static final Figures PLAIN = new Figures() {

        @Override
        public Mean mean(int... values) {
            var mean = IntStream.of(values).average().orElseThrow();
            return new Mean(mean, mean, mean);
        }

        @Override
        public double median(int... values) {
            return IntStream.of(values)
                    .sorted()
                    .skip(values.length / 2)
                    .findFirst()
                    .orElseThrow();
        }
    };

    private Made() {}

    static Given given(Moment moment, int hours, int intensity) {
        return new Given(NOON.plusSeconds(3600L * hours), moment, 20 * intensity, Map.of(WORRY, intensity));
    }

    static Shown shown(int hours) {
        return new Shown(TIP, WORRY, NOON.plusSeconds(3600L * hours), false);
    }

    static Course course(Given... given) {
        var course = Course.NONE;
        for (var response : given) {
            course = course.and(response);
        }
        return course;
    }

    /** Worried 5 before, saw the tip, and changed by so much. */
    static Employer changed(int change) {
        return new Employer(
                new Experience(List.of(), List.of(shown(1))),
                course(given(Moment.BEFORE, 0, 5), given(Moment.AFTER_TIPS, 2, 5 + change)));
    }

    static Employer saying(Verdict verdict) {
        return new Employer(new Experience(List.of(new Feedback(TIP, verdict, null, NOON)), List.of()), Course.NONE);
    }
}
