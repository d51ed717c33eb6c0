package nl.warmwelkom.match.effect.domain;

import static java.util.Comparator.comparing;

import java.util.Optional;

/** What tips did with one employer, and what became of its worries. Without a name: it is only ever counted. */
public record Employer(Experience experience, Course course) {

    /** How a worry changed after a tip about it was seen. */
    Optional<Integer> change(String tip, String concern, Moment later) {
        return experience.shown().stream()
                .filter(shown -> shown.tip().equals(tip) && shown.concern().equals(concern))
                .findFirst()
                .flatMap(shown -> course.change(concern, shown.at(), later));
    }

    /** How a worry changed after the first tip about it was seen, among those who got general tips or among the others. */
    Optional<Integer> change(String concern, Moment later, boolean general) {
        return experience.shown().stream()
                .filter(shown -> shown.concern().equals(concern))
                .min(comparing(Experience.Shown::at))
                .filter(shown -> shown.general() == general)
                .flatMap(shown -> course.change(concern, shown.at(), later));
    }

    Optional<Verdict> verdict(String tip) {
        return experience.feedback().stream()
                .filter(said -> said.tip().equals(tip))
                .map(Experience.Feedback::verdict)
                .findFirst();
    }
}
