package nl.warmwelkom.match.effect.application;

import java.util.Map;
import nl.warmwelkom.match.effect.domain.Course;
import reactor.core.publisher.Mono;

/** What became of the worries of every employer. */
@FunctionalInterface
public interface Courses {

    Mono<Map<String, Course>> all();
}
