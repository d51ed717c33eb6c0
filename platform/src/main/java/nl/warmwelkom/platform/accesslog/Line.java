package nl.warmwelkom.platform.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log: one deed with one person's dossier.
 *
 * @param candidate whose dossier
 * @param number counts the lines about this person, from 1
 * @param what of the dossier, an {@link Errand}
 * @param purpose what it was done for, a processing activity
 * @param service which service did it
 * @param traceId of the request; empty for a service's own work
 * @param previous the hash of the line before, so that no line can be changed, put in or taken out alone
 */
public record Line(
        String candidate,
        long number,
        Instant at,
        Who who,
        String deed,
        String what,
        String purpose,
        String service,
        String traceId,
        String previous,
        String hash) {

    /** What stands before the first line. */
    static final String START = "0".repeat(64);

    Line sealed() {
        return new Line(candidate, number, at, who, deed, what, purpose, service, traceId, previous, digest());
    }

    boolean isUntouched() {
        return hash.equals(digest());
    }

    /** Over every field with its length in front, so that nothing can move from one field into the next. */
    private String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Stream.of(
                            candidate,
                            String.valueOf(number),
                            at.toString(),
                            who.role(),
                            orNothing(who.account()),
                            orNothing(who.name()),
                            orNothing(who.organisation()),
                            deed,
                            what,
                            purpose,
                            service,
                            traceId,
                            previous)
                    .forEach(field -> digest.update((field.length() + ":" + field).getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Nothing is something else than an empty word. */
    private static String orNothing(@Nullable String field) {
        return field == null ? "-" : "=" + field;
    }
}
