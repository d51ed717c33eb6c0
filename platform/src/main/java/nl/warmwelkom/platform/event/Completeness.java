package nl.warmwelkom.platform.event;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a record from outside lacks: the parser leaves null what was not sent, also where the record wants a value. */
final class Completeness {

    /** Asked for once: each time they are new ones, of which each has its own way in to make before it can be read. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Completeness() {}

    /** The name of a component that is null and may not be; empty for a record that is whole. */
    static Optional<String> missingIn(Record whole) {
        return Arrays.stream(COMPONENTS.get(whole.getClass()))
                .flatMap(component -> missing(component, valueOf(component, whole)).stream())
                .findFirst();
    }

    private static Optional<String> missing(RecordComponent component, @Nullable Object value) {
        if (value == null) {
            var mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return mayBeNull ? Optional.empty() : Optional.of(component.getName());
        }
        return missingInside(value).map(inner -> component.getName() + (inner.isEmpty() ? "[]" : "." + inner));
    }

    private static Optional<String> missingInside(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.of("");
            case Record part -> missingIn(part);
            case Collection<?> parts -> missingInAny(parts.stream());
            case Map<?, ?> parts -> missingInAny(parts.values().stream());
            default -> Optional.empty();
        };
    }

    private static Optional<String> missingInAny(Stream<?> parts) {
        return parts.flatMap(part -> missingInside(part).stream()).findFirst();
    }

    private static @Nullable Object valueOf(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("an event has to be a public record", hidden);
        }
    }
}
