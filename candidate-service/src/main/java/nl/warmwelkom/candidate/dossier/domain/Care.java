package nl.warmwelkom.candidate.dossier.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a dossier is kept. A year after somebody last touched it we ask whether it should stay, and four weeks after that
 * it is erased, unless somebody says so or touches it.
 *
 * @param touched when somebody last did something with it
 * @param asked when we asked; null if there was nothing to ask since it was touched
 * @param reminded up to which time what ends by itself was told beforehand
 */
public record Care(Instant touched, @Nullable Instant asked, Instant reminded) {

    /** How long before it happens something that ends by itself is told. */
    public static final Duration BEFOREHAND = Duration.ofDays(28);

    private static final Period UNTOUCHED = Period.ofMonths(12);
    private static final Duration TO_ANSWER = Duration.ofDays(28);

    static Care begun(Instant now) {
        return touched(now, now.plus(BEFOREHAND));
    }

    private static Care touched(Instant now, Instant reminded) {
        return new Care(now, null, reminded);
    }

    Care touchedAt(Instant now) {
        return touched(now, reminded);
    }

    Care askedAt(Instant now) {
        return new Care(touched, now, reminded);
    }

    Care remindedAt(Instant now) {
        return new Care(touched, asked, now.plus(BEFOREHAND));
    }

    public Instant askAt() {
        return asked == null ? touched.atOffset(ZoneOffset.UTC).plus(UNTOUCHED).toInstant() : asked;
    }

    /** Four weeks after we asked, also where we were late to ask. */
    public Instant eraseAt() {
        return askAt().plus(TO_ANSWER);
    }

    public boolean isUntouchedSince(Instant time) {
        return asked != null || touched.isBefore(time);
    }

    public boolean isToBeAsked(Instant now) {
        return asked == null && !now.isBefore(askAt());
    }

    public boolean isToBeErased(Instant now) {
        return asked != null && !now.isBefore(eraseAt());
    }

    /** Whether one of these ends is to be told now, and was not yet. */
    public boolean isToBeReminded(Stream<Instant> ends, Instant now) {
        return ends.anyMatch(end -> end.isAfter(reminded) && !end.isAfter(now.plus(BEFOREHAND)));
    }

    /** When there is next something to do. */
    Instant next(Stream<Instant> ends) {
        var question = asked == null ? askAt() : eraseAt();
        return Stream.concat(Stream.of(question), firstReminder(ends).stream())
                .min(Instant::compareTo)
                .orElse(question);
    }

    private Optional<Instant> firstReminder(Stream<Instant> ends) {
        return ends.filter(end -> end.isAfter(reminded))
                .map(end -> end.minus(BEFOREHAND))
                .min(Instant::compareTo);
    }
}
