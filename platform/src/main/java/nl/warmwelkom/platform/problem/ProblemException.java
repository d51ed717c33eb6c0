package nl.warmwelkom.platform.problem;

/** Carries a problem from a web door to the problem handler. Deeper rooms return refusals as values. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.type().slug(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
