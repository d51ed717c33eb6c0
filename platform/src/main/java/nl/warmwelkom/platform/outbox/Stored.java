package nl.warmwelkom.platform.outbox;

/**
 * An aggregate as it stands in the store.
 *
 * @param version counts the events it has told; the condition of the next write
 */
public record Stored<S>(String id, long version, S state) {}
