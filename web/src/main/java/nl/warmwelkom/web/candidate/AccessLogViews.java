package nl.warmwelkom.web.candidate;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/** Who looked, as the API tells it to the candidate. */
final class AccessLogViews {

    private AccessLogViews() {}

    record AccessLog(@Nullable List<Line> items, @Nullable String next) {

        List<Line> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Line(String at, Who who, Label purpose, Label text) {}

    record Who(@Nullable String name, @Nullable Label organisation) {}
}
