package nl.warmwelkom.gateway.problems;

/** Carries a problem from where it is found to where it is written. It has no stack: it is an answer, not a fault. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.type().slug(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
