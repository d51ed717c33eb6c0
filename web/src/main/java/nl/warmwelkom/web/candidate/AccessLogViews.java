package nl.warmwelkom.web.candidate;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/** Who looked, as the API tells it to the candidate. */
final class AccessLogViews {

    private AccessLogViews() {}

    record AccessLog(@Nullable List<Line> items, @Nullable String next) {

        List<Line> lines(boolean mineToo) {
            return requireNonNullElse(items, List.<Line>of()).stream()
                    .filter(line -> mineToo || !line.isOwn())
                    .toList();
        }
    }

    record Line(String at, Who who, Label purpose, Label text) {

        /** What the candidate did, whose dossier it is. */
        boolean isOwn() {
            return who.role().code().equals("candidate");
        }
    }

    record Role(String code) {}

    record Who(Role role, @Nullable String name, @Nullable Label organisation) {}
}
