package nl.warmwelkom.web.candidate;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API tells of a dossier that leaves. */
final class TakeAlongViews {

    private TakeAlongViews() {}

    record Links(@Nullable List<Link> items) {

        public List<Link> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    /** @param token what opens it; told once */
    record Link(
            String id,
            String profession,
            String until,
            Boolean open,
            Integer openings,
            @Nullable String token) {}
}
