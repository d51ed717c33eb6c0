package nl.warmwelkom.match.effect.domain;

import java.util.List;
import java.util.function.Function;

/**
 * A figure about employers, or that there are too few of them. How few is not told either: one more or less would say what
 * one of them answered.
 */
public sealed interface Told<T> {

    /** Fewer employers than this are not told of. */
    int LEAST = 10;

    record Known<T>(int employers, T figure) implements Told<T> {}

    record TooFew<T>() implements Told<T> {}

    /** The figure of these values, one for each employer, when there are enough. */
    static <V, T> Told<T> of(List<V> values, Function<List<V>, T> figure) {
        return values.size() < LEAST ? new TooFew<>() : new Known<>(values.size(), figure.apply(values));
    }
}
