package nl.warmwelkom.platform.http;

import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Optimistic locking at the web door: a change says which version it is a change of. */
public final class IfMatch {

    private IfMatch() {}

    /** Lets a change through that names the present version; refuses any other. */
    public static <S> Stored<S> require(@Nullable String ifMatch, Stored<S> present) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(
                            ProblemType.PRECONDITION_REQUIRED,
                            "Send the ETag of the version that you read in the If-Match header.")
                    .refuse();
        }
        if (!ifMatch.equals(Answers.eTag(present))) {
            throw stale();
        }
        return present;
    }

    /** What a change answers that lost a race after its version was checked. */
    public static RuntimeException stale() {
        return new Problem(
                        ProblemType.STALE,
                        "There is a newer version. Read it, apply your change to it and send that with its ETag.")
                .refuse();
    }
}
