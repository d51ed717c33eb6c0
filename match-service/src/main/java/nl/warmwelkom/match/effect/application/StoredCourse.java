package nl.warmwelkom.match.effect.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.match.effect.domain.Course;
import nl.warmwelkom.match.effect.domain.Course.Given;
import nl.warmwelkom.match.effect.domain.Moment;

/** What became of an employer's worries, as the projection keeps it. */
public record StoredCourse(List<Answered> responses) {

    public static final StoredCourse NONE = new StoredCourse(List.of());

    /** One response, by codes and numbers. */
    public record Answered(Instant at, String moment, int temperature, Map<String, Integer> intensities) {}

    /** What is known after one more response. */
    public StoredCourse and(Answered next) {
        return new StoredCourse(
                        Stream.concat(responses.stream(), Stream.of(next)).toList())
                .shortened();
    }

    /** A moment that is not known here yet is passed over; the response itself is kept. */
    public Course read() {
        return responses.stream()
                .flatMap(answered -> Moment.of(answered.moment()).stream()
                        .map(moment ->
                                new Given(answered.at(), moment, answered.temperature(), answered.intensities())))
                .reduce(Course.NONE, Course::and, (one, _) -> one);
    }

    private StoredCourse shortened() {
        return new StoredCourse(responses.subList(Math.max(0, responses.size() - Course.MOST), responses.size()));
    }
}
