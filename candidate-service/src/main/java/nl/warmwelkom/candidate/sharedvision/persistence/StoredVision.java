package nl.warmwelkom.candidate.sharedvision.persistence;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.sharedvision.domain.Advice;
import nl.warmwelkom.candidate.sharedvision.domain.Helper;
import nl.warmwelkom.candidate.sharedvision.domain.Vision;
import org.jspecify.annotations.Nullable;

/**
 * What was advised, as it is sealed: codes too, for which advice somebody gets says what somebody needs.
 *
 * @param helpers null in what was kept before helpers could say what they do
 */
public record StoredVision(
        List<StoredAdvice> advice, @Nullable List<StoredHelper> helpers) {

    /** What a helper does. */
    public record StoredHelper(String by, String profession, String words, Instant at) {}

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
        return new StoredVision(
                vision.advice().stream()
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
                        .toList(),
                vision.helpers().stream()
                        .map(one -> new StoredHelper(one.by(), one.profession(), one.words(), one.at()))
                        .toList());
    }

    Vision toVision() {
        return new Vision(
                advice.stream()
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
                        .toList(),
                helpers == null
                        ? List.of()
                        : helpers.stream()
                                .map(one -> new Helper(one.by(), one.profession(), one.words(), one.at()))
                                .toList());
    }
}
