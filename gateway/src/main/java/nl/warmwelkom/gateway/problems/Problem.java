package nl.warmwelkom.gateway.problems;

import java.time.Duration;
import nl.warmwelkom.contracts.problem.ProblemType;

/**
 * A refusal that the gateway itself makes.
 *
 * @param detail what is wrong here and what to do next, in plain language
 * @param retryAfter when to come back; zero where that would not help
 */
public record Problem(ProblemType type, String detail, Duration retryAfter) {

    public Problem(ProblemType type, String detail) {
        this(type, detail, Duration.ZERO);
    }

    /** The one answer for what is not there and for what the caller may not know of; the services say the same words. */
    public static Problem notFound() {
        return new Problem(
                ProblemType.NOT_FOUND,
                "There is nothing here, or nothing that you may know of. Check the address and the id in it.");
    }

    public static Problem unavailable(String detail, Duration retryAfter) {
        return new Problem(ProblemType.UNAVAILABLE, detail, retryAfter);
    }

    /** Ends a request with this problem. */
    public Refusal refuse() {
        return new Refusal(this);
    }

    /** Whole seconds for the Retry-After header, never less than one: zero would mean at once. */
    long retryAfterSeconds() {
        return Math.max(1, (retryAfter.toMillis() + 999) / 1000);
    }
}
