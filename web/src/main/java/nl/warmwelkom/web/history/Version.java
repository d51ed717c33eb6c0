package nl.warmwelkom.web.history;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import nl.warmwelkom.web.dossier.Dossier;
import nl.warmwelkom.web.steps.Walk;
import org.jspecify.annotations.Nullable;

/** A dossier at some time, as far as the reader may see it now. */
record Version(Walk.Written written, Dossier dossier, Walk steps) {

    /** The versions there were, newest first. */
    record Versions(
            @Nullable List<Walk.Written> items, @Nullable String next) {

        List<Walk.Written> all() {
            return requireNonNullElse(items, List.of());
        }

        String more() {
            return requireNonNullElse(next, "");
        }
    }
}
