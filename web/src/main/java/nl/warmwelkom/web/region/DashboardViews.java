package nl.warmwelkom.web.region;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the API tells about a region as a whole, as far as the pages show it. */
final class DashboardViews {

    private DashboardViews() {}

    record Dashboard(
            String asOf,
            int candidates,
            int neverIntroduced,
            @Nullable Map<String, Integer> introductions,
            @Nullable List<Waiting> waiting,
            @Nullable List<Concern> concerns,
            @Nullable List<Water> temperatures,
            @Nullable List<Exposure> exposure) {

        Map<String, Integer> steps() {
            return requireNonNullElse(introductions, Map.of());
        }

        List<Waiting> waits() {
            return requireNonNullElse(waiting, List.of());
        }

        List<Concern> worries() {
            return requireNonNullElse(concerns, List.of());
        }

        List<Water> water() {
            return requireNonNullElse(temperatures, List.of());
        }

        List<Exposure> employers() {
            return requireNonNullElse(exposure, List.of());
        }
    }

    record Waiting(String waitsFor, int introductions, int medianDays, int longestDays) {}

    record Concern(
            String concern,
            boolean tooFew,
            @Nullable Integer employers,
            @Nullable Integer weight) {

        int named() {
            return requireNonNullElse(employers, 0);
        }

        int heavy() {
            return requireNonNullElse(weight, 0);
        }
    }

    record Water(
            String moment,
            boolean tooFew,
            @Nullable Integer n,
            @Nullable Double median,
            @Nullable Double mean) {

        int degrees() {
            return (int) Math.round(requireNonNullElse(median, 0.0));
        }
    }

    record Waters(@Nullable List<Water> items) {

        List<Water> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Exposure(String id, String name, Count proposedTo, int introduced) {}

    /** How many people, or that it is too few to say. */
    record Count(boolean tooFew, @Nullable Integer n) {

        int known() {
            return requireNonNullElse(n, 0);
        }
    }

    record Fairness(
            @Nullable List<Exposure> employers,
            @Nullable List<String> neverProposed,
            @Nullable List<Often> oftenIntroduced) {

        /** For whom no workplace comes up. */
        public List<String> nobody() {
            return requireNonNullElse(neverProposed, List.of());
        }

        /** Who had three introductions or more. */
        public List<Often> often() {
            return requireNonNullElse(oftenIntroduced, List.of());
        }

        Map<String, String> names() {
            return requireNonNullElse(employers, List.<Exposure>of()).stream()
                    .collect(Collectors.toMap(Exposure::id, Exposure::name, (one, _) -> one));
        }
    }

    record Often(String candidateId, int introductions) {}
}
