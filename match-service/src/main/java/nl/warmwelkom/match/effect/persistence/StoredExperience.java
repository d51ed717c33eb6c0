package nl.warmwelkom.match.effect.persistence;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.match.effect.domain.Experience;
import nl.warmwelkom.match.effect.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** What tips did with an employer, as it stands in the database. */
public record StoredExperience(List<Said> feedback, List<Seen> shown) {

    /** What was said of a tip. */
    public record Said(String tip, String verdict, @Nullable String words, Instant at) {}

    /** A tip that was seen because of a worry. */
    public record Seen(String tip, String concern, Instant at, boolean general) {}

    static StoredExperience of(Experience experience) {
        return new StoredExperience(
                experience.feedback().stream()
                        .map(said -> new Said(said.tip(), said.verdict().code(), said.words(), said.at()))
                        .toList(),
                experience.shown().stream()
                        .map(seen -> new Seen(seen.tip(), seen.concern(), seen.at(), seen.general()))
                        .toList());
    }

    Experience read() {
        return new Experience(
                feedback.stream()
                        .map(said -> new Experience.Feedback(
                                said.tip(), Verdict.of(said.verdict()).orElseThrow(), said.words(), said.at()))
                        .toList(),
                shown.stream()
                        .map(seen -> new Experience.Shown(seen.tip(), seen.concern(), seen.at(), seen.general()))
                        .toList());
    }
}
