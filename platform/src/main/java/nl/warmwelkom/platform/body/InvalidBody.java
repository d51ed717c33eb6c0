package nl.warmwelkom.platform.body;

import nl.warmwelkom.contracts.problem.ProblemType;

/** A body that cannot be read at all. */
public final class InvalidBody extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ProblemType type;

    public InvalidBody(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
    }

    public ProblemType type() {
        return type;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
