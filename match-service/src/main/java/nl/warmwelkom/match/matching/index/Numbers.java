package nl.warmwelkom.match.matching.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives each value a number, from 0 on, and never takes it back. One thread gives numbers; any thread that knows a number
 * may ask what it stands for.
 */
final class Numbers<T> {

    private static final int AT_FIRST = 64;

    private final Map<T, Integer> numbers = new HashMap<>();
    private volatile @Nullable Object[] values = new @Nullable Object[AT_FIRST];

    int of(T value) {
        var known = numbers.get(value);
        if (known != null) {
            return known;
        }
        var number = numbers.size();
        var present = values;
        if (number == present.length) {
            present = Arrays.copyOf(present, 2 * number);
        }
        present[number] = value;
        // Written again also when it is the same one: whoever reads it afterwards sees the new value in it.
        values = present;
        numbers.put(value, number);
        return number;
    }

    @SuppressWarnings("unchecked") // only values of this kind are put in
    T value(int number) {
        return (T) Objects.requireNonNull(values[number], "a number that was given");
    }
}
