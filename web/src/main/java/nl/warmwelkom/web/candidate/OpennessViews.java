package nl.warmwelkom.web.candidate;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/** What the API tells to think over before telling an employer anything. */
final class OpennessViews {

    private OpennessViews() {}

    record Aid(
            @Nullable List<Part> questions,
            @Nullable List<Part> choices,
            @Nullable List<Help> help) {

        static final Aid NONE = new Aid(null, null, null);

        public List<Part> toThinkOver() {
            return requireNonNullElse(questions, List.of());
        }

        public List<Part> ways() {
            return requireNonNullElse(choices, List.of());
        }

        public List<Help> others() {
            return requireNonNullElse(help, List.of());
        }
    }

    record Part(
            String code, Label title, Label text, @Nullable List<Point> points) {

        public List<Point> all() {
            return requireNonNullElse(points, List.of());
        }
    }

    /** @param side for, against, or fact */
    record Point(String side, Label text, Source source) {}

    record Source(String name, @Nullable String url) {}

    record Help(Label title, Source source) {}

    record Openness(@Nullable List<Way> choices) {

        /** The switches of a choice; empty when this is no choice now. */
        Optional<Share> share(String code) {
            return requireNonNullElse(choices, List.<Way>of()).stream()
                    .filter(way -> way.code().equals(code))
                    .map(Way::share)
                    .findFirst();
        }
    }

    record Way(String code, Share share) {}
}
