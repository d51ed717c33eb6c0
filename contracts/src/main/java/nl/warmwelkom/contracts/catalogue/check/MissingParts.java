package nl.warmwelkom.contracts.catalogue.check;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * Nothing that has to be there is left out or left empty. Reading a file puts null where a key is missing, whatever the
 * compiler believes; so this looks at each part of each record, and lets only those be absent that say so.
 */
final class MissingParts {

    /** Kept, because asking a class for its components copies them, and there are thousands of postcode areas. */
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    private final Findings findings;

    private MissingParts(Findings findings) {
        this.findings = findings;
    }

    static void check(Catalogue catalogue, Findings findings) {
        var missingParts = new MissingParts(findings);
        for (Collection<? extends Record> parts : List.of(
                catalogue.concerns(),
                catalogue.strengths(),
                catalogue.interests(),
                catalogue.environment(),
                catalogue.supportNeeds(),
                catalogue.provisions(),
                catalogue.minimumWages(),
                catalogue.sectors(),
                catalogue.regions(),
                catalogue.professions(),
                catalogue.advice(),
                catalogue.tips(),
                catalogue.contradictions(),
                catalogue.privacyGates(),
                catalogue.sources(),
                catalogue.postcodeAreas(),
                List.of(catalogue.questionnaire()))) {
            parts.forEach(part -> missingParts.check(part, missingParts.nameOf(part)));
        }
    }

    private void check(Record whole, String where) {
        for (var component : componentsOf(whole)) {
            var part = valueOf(component, whole);
            if (part == null || part.equals("")) {
                findings.require(mayBeAbsent(component), where, "has no " + component.getName());
            }
            checkInside(part, where, component.getName());
        }
    }

    private void checkInside(@Nullable Object part, String where, String name) {
        if (part instanceof Record inner) {
            check(inner, where + " " + name);
        } else if (part instanceof Collection<?> many) {
            many.forEach(one -> checkInside(one, where, name));
        } else if (part instanceof Map<?, ?> map) {
            map.values().forEach(one -> checkInside(one, where, name));
        }
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private String nameOf(Record part) {
        var first = valueOf(componentsOf(part)[0], part);
        return part.getClass().getSimpleName() + " " + first;
    }

    private RecordComponent[] componentsOf(Record part) {
        return components.computeIfAbsent(part.getClass(), Class::getRecordComponents);
    }

    private static @Nullable Object valueOf(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
