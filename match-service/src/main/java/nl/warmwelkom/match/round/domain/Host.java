package nl.warmwelkom.match.round.domain;

/**
 * An employer in a round.
 *
 * @param offers how many offers more it may get: an employer is not flooded
 */
public record Host(String id, int offers) {

    public Host {
        if (offers < 0) {
            throw new IllegalArgumentException("There are no offers below zero");
        }
    }
}
