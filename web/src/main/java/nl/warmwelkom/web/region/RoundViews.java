package nl.warmwelkom.web.region;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/** What the API tells about rounds, as far as the pages show it. */
final class RoundViews {

    private RoundViews() {}

    static boolean goesOn(String status) {
        return status.equals("requested") || status.equals("running");
    }

    record Rounds(@Nullable List<Round> items) {

        List<Round> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Round(
            String id,
            String status,
            int minimumFit,
            String requestedAt,
            @Nullable Progress progress,
            @Nullable String weights,
            @Nullable Integer candidates,
            @Nullable Integer served,
            @Nullable Boolean optimal,
            @Nullable List<Item> items,
            @Nullable List<Unserved> unserved,
            @Nullable Before before) {

        public boolean goesOn() {
            return RoundViews.goesOn(status);
        }

        public boolean finished() {
            return status.equals("finished");
        }

        public int done() {
            return progress == null ? 0 : progress.done();
        }

        public int of() {
            return progress == null ? 0 : progress.of();
        }

        public int people() {
            return requireNonNullElse(candidates, 0);
        }

        public int placed() {
            return requireNonNullElse(served, 0);
        }

        public boolean proved() {
            return Boolean.TRUE.equals(optimal);
        }

        public List<Item> proposals() {
            return requireNonNullElse(items, List.of());
        }

        public List<Unserved> without() {
            return requireNonNullElse(unserved, List.of());
        }
    }

    record Progress(int done, int of) {}

    record Item(String candidateId, String positionId, String employerId) {}

    record Unserved(String candidateId, Label help) {}

    record Before(String id, int served, int servedInBoth, int newlyServed, int noLongerServed) {}

    record Positions(@Nullable List<Position> items) {

        List<Position> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Position(String id, String title) {}
}
