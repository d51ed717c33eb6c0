package nl.warmwelkom.testing.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the contract suites store.
 *
 * @param key may exist only once in an outbox; null for an aggregate that has none
 */
public record Sample(
        String words, List<Part> parts, @Nullable String key) {

    /** A record within a record. */
    public record Part(String code, int number) {}

    static Sample saying(String words) {
        return new Sample(words, List.of(new Part("first", 1), new Part("second", 2)), null);
    }

    Sample under(String uniqueKey) {
        return new Sample(words, parts, uniqueKey);
    }
}
