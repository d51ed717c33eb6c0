package nl.warmwelkom.match.introduction.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who made a move, in which role and when.
 *
 * @param togetherWith how the candidate took part when the coach wrote it down; shown to the candidate as such
 */
public record By(
        Account who, Role role, Instant at, @Nullable Words togetherWith) {

    private static final Account GONE = new Account("erased");
    private static final Account TIME = new Account("system");

    public By(Account who, Role role, Instant at) {
        this(who, role, at, null);
    }

    /** The accounts of those who work here stay; a candidate has none any more. */
    By forgotten() {
        return new By(role == Role.CANDIDATE ? GONE : who, role, at);
    }

    /** What happens because time passed, or because something it rests on is gone. */
    public static By system(Instant at) {
        return new By(TIME, Role.SYSTEM, at);
    }
}
