package nl.warmwelkom.candidate.sharedvision.persistence;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.sharedvision.domain.Advice;
import nl.warmwelkom.candidate.sharedvision.domain.Vision;
import org.jspecify.annotations.Nullable;

/** What was advised, as it is sealed: codes too, for which advice somebody gets says what somebody needs. */
public record StoredVision(List<StoredAdvice> advice) {

    /** One piece of advice. */
    public record StoredAdvice(
            String id,
            String by,
            @Nullable String profession,
            String topic,
            @Nullable String code,
            @Nullable String words,
            Instant at,
            boolean chosen,
            @Nullable String togetherWith) {}

    static StoredVision of(Vision vision) {
        return new StoredVision(vision.advice().stream()
                .map(one -> new StoredAdvice(
                        one.id(),
                        one.by(),
                        one.profession(),
                        one.topic(),
                        one.code(),
                        one.words(),
                        one.at(),
                        one.chosen(),
                        one.togetherWith()))
                .toList());
    }

    Vision toVision() {
        return new Vision(advice.stream()
                .map(one -> new Advice(
                        one.id(),
                        one.by(),
                        one.profession(),
                        one.topic(),
                        one.code(),
                        one.words(),
                        one.at(),
                        one.chosen(),
                        one.togetherWith()))
                .toList());
    }
}
