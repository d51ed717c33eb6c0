package nl.warmwelkom.platform.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * Collects what a schema cannot say, such as rules about two fields at once, and refuses all of it together.
 *
 * <pre>{@code
 * new InputCheck()
 *         .require(hours.min() <= hours.max(), "/hours/min", "too-large", "At most as many as the most hours.")
 *         .requireDistinct(answers, Answer::concern, "/answers", "concern", "Each concern at most once.")
 *         .refuseFaults();
 * }</pre>
 */
public final class InputCheck {

    private final List<FieldError> faults = new ArrayList<>();

    /** Notes a fault unless the rule holds. */
    public InputCheck require(boolean holds, String pointer, String code, String message) {
        return holds ? this : add(new FieldError(pointer, code, message));
    }

    /**
     * Notes a fault for each item that says again what an item before it said.
     *
     * @param list pointer to the list
     * @param field the field of an item that makes it another one
     */
    public <T> InputCheck requireDistinct(
            List<T> items, Function<T, ?> key, String list, String field, String message) {
        var seen = new HashSet<Object>();
        for (var i = 0; i < items.size(); i++) {
            var pointer = Pointer.child(Pointer.child(list, i), field);
            require(seen.add(key.apply(items.get(i))), pointer, Fault.NOT_UNIQUE.code(), message);
        }
        return this;
    }

    /** Notes a fault. */
    public InputCheck add(FieldError fault) {
        faults.add(fault);
        return this;
    }

    /** Throws everything that was noted; does nothing when that is nothing. */
    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
