package nl.warmwelkom.platform.event;

/**
 * An event that came in.
 *
 * @param sequence the version of the aggregate that it made
 */
public record Received<E>(String key, long sequence, E event) {}
