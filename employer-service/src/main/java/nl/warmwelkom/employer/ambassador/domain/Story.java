package nl.warmwelkom.employer.ambassador.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How it went, told by an employer who had the same worry.
 *
 * @param named whether the organisation may be named to whoever reads it
 * @param remark what the editor wrote when giving it back
 * @param place the one place that an employer has for a story about a concern; null once it was taken back
 */
public record Story(
        String employerId,
        String concern,
        String words,
        boolean named,
        Status status,
        @Nullable String remark,
        Instant at,
        @Nullable String place) {

    /** Where a story stands. */
    public enum Status {
        DRAFT("draft"),
        PUBLISHED("published"),
        RETURNED("returned"),
        TAKEN_BACK("taken-back");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** A new one, which an editor has to look at before anybody reads it. */
    public static Story told(String employerId, String concern, String words, boolean named, Instant at) {
        return new Story(employerId, concern, words, named, Status.DRAFT, null, at, employerId + "/" + concern);
    }

    /** Other words are another story: an editor looks again, and until then nobody reads it. */
    public Story retold(String concernNow, String wordsNow, boolean namedNow, Instant now) {
        return told(employerId, concernNow, wordsNow, namedNow, now);
    }

    /** Empty unless it waits for an editor. */
    public Optional<Story> approved(Instant now) {
        return status == Status.DRAFT ? Optional.of(with(Status.PUBLISHED, null, now, place)) : Optional.empty();
    }

    /** Empty unless it waits for an editor. */
    public Optional<Story> returned(String why, Instant now) {
        return status == Status.DRAFT ? Optional.of(with(Status.RETURNED, why, now, place)) : Optional.empty();
    }

    public Story takenBack(Instant now) {
        return with(Status.TAKEN_BACK, null, now, null);
    }

    public boolean isThere() {
        return status != Status.TAKEN_BACK;
    }

    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    private Story with(Status next, @Nullable String why, Instant now, @Nullable String kept) {
        return new Story(employerId, concern, words, named, next, why, now, kept);
    }
}
