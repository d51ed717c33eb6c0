package nl.warmwelkom.match.round.domain;

/**
 * A workplace in a round.
 *
 * @param host the place of its employer in the list of the task
 * @param openings how many people it can still be proposed to
 */
public record Workplace(String id, int host, int openings) {

    public Workplace {
        if (openings < 0) {
            throw new IllegalArgumentException("There are no openings below zero");
        }
    }
}
