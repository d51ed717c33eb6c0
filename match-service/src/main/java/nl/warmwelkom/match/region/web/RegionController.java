package nl.warmwelkom.match.region.web;

import java.time.Clock;
import java.util.function.Supplier;
import nl.warmwelkom.match.region.application.ReadRegion;
import nl.warmwelkom.match.region.web.RegionShown.DashboardShown;
import nl.warmwelkom.match.region.web.RegionShown.Fairness;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The own regions of an account manager. */
@RestController
@RequestMapping("/api/v1/regions/{region}")
class RegionController {

    private final ReadRegion read;
    private final Clock clock;

    RegionController(ReadRegion read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    @GetMapping("/fairness")
    Mono<Fairness> fairness(@PathVariable String region, Caller caller) {
        return own(caller, region, () -> read.exposure(region))
                .map(exposure -> Fairness.of(region, exposure, clock.instant()));
    }

    @GetMapping("/dashboard")
    Mono<DashboardShown> dashboard(@PathVariable String region, Caller caller) {
        return own(caller, region, () -> read.dashboard(region))
                .map(dashboard -> DashboardShown.of(region, dashboard, clock.instant()));
    }

    private static <T> Mono<T> own(Caller caller, String region, Supplier<Mono<T>> look) {
        return caller.is(Role.ACCOUNT_MANAGER) && caller.worksIn(region)
                ? Mono.defer(look)
                : Mono.error(Problem.notFound()::refuse);
    }
}
