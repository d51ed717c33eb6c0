package nl.warmwelkom.match.region.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.match.effect.application.ReadEffects.Warmth;
import nl.warmwelkom.match.region.application.Dashboard;
import nl.warmwelkom.match.region.application.Exposure;
import org.jspecify.annotations.Nullable;

/** How a region looks on the wire. A count of people below five is not told where one could be recognised by it. */
final class RegionShown {

    private static final int FEWEST = 5;

    private RegionShown() {}

    /** A count, or that it is too small to tell. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Count(boolean tooFew, @Nullable Integer n) {

        static Count of(int n) {
            return n > 0 && n < FEWEST ? new Count(true, null) : new Count(false, n);
        }
    }

    record EmployerExposure(String id, String name, Count proposedTo, int introduced) {

        static EmployerExposure of(Exposure.OfEmployer employer) {
            return new EmployerExposure(
                    employer.id(), employer.name(), Count.of(employer.proposedTo()), employer.introduced());
        }
    }

    record Often(String candidateId, int introductions) {}

    record Fairness(
            String region,
            Instant asOf,
            String weights,
            int candidates,
            List<EmployerExposure> employers,
            List<String> neverProposed,
            List<String> neverIntroduced,
            List<Often> oftenIntroduced) {

        static Fairness of(String region, Exposure exposure, Instant asOf) {
            return new Fairness(
                    region,
                    asOf,
                    exposure.weights(),
                    exposure.candidates(),
                    exposure.employers().stream().map(EmployerExposure::of).toList(),
                    exposure.neverProposed(),
                    exposure.neverIntroduced(),
                    exposure.oftenIntroduced().entrySet().stream()
                            .map(each -> new Often(each.getKey(), each.getValue()))
                            .toList());
        }
    }

    record Waiting(String waitsFor, int introductions, long medianDays, long longestDays) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Worry(
            String concern,
            boolean tooFew,
            @Nullable Integer employers,
            @Nullable Integer weight) {

        static Worry of(Dashboard.Concern concern) {
            return concern.employers() < FEWEST
                    ? new Worry(concern.code(), true, null, null)
                    : new Worry(concern.code(), false, concern.employers(), concern.weight());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Temperature(
            String moment,
            boolean tooFew,
            @Nullable Integer n,
            @Nullable BigDecimal median,
            @Nullable BigDecimal mean) {

        static Temperature of(Warmth warmth) {
            return warmth.employers() == 0
                    ? new Temperature(warmth.moment(), true, null, null, null)
                    : new Temperature(
                            warmth.moment(),
                            false,
                            warmth.employers(),
                            rounded(warmth.median()),
                            rounded(warmth.mean()));
        }

        private static BigDecimal rounded(double figure) {
            return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_EVEN);
        }
    }

    record DashboardShown(
            String region,
            Instant asOf,
            int candidates,
            int neverIntroduced,
            Map<String, Integer> introductions,
            List<Waiting> waiting,
            List<Worry> concerns,
            List<Temperature> temperatures,
            List<EmployerExposure> exposure) {

        static DashboardShown of(String region, Dashboard dashboard, Instant asOf) {
            return new DashboardShown(
                    region,
                    asOf,
                    dashboard.exposure().candidates(),
                    dashboard.exposure().neverIntroduced().size(),
                    dashboard.byStatus(),
                    dashboard.waiting().stream()
                            .map(waiting -> new Waiting(
                                    waiting.turn().code(),
                                    waiting.introductions(),
                                    waiting.medianDays(),
                                    waiting.longestDays()))
                            .toList(),
                    dashboard.concerns().stream().map(Worry::of).toList(),
                    dashboard.temperatures().stream().map(Temperature::of).toList(),
                    dashboard.exposure().employers().stream()
                            .map(EmployerExposure::of)
                            .toList());
        }
    }
}
