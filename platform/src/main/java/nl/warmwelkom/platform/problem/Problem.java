package nl.warmwelkom.platform.problem;

import java.util.List;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.body.FieldError;

/**
 * A refusal, as the web door tells it (RFC 9457). It names the caller's own ids and codes at most, never another party's
 * data.
 *
 * @param detail what is wrong here and what to do next, in plain language
 * @param errors for input that is not right: every fault at once
 */
public record Problem(ProblemType type, String detail, List<FieldError> errors) {

    public Problem(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    /** The one answer for what is not there and for what the caller may not know of. */
    public static Problem notFound() {
        return new Problem(
                ProblemType.NOT_FOUND,
                "There is nothing here, or nothing that you may know of. Check the address and the id in it.");
    }

    /** Ends a request with this problem; the problem handler writes it. */
    public ProblemException refuse() {
        return new ProblemException(this);
    }
}
