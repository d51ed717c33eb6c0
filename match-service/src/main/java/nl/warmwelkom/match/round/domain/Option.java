package nl.warmwelkom.match.round.domain;

/**
 * A workplace that a candidate could be proposed at.
 *
 * @param workplace its place in the list of the task
 */
public record Option(int workplace, int fit) {

    public Option {
        if (fit < 0) {
            throw new IllegalArgumentException("A fit is not below zero");
        }
    }
}
