package nl.warmwelkom.web.quickcheck.upstream;

import java.time.Duration;
import java.util.List;
import nl.warmwelkom.web.api.KeptForAWhile;
import nl.warmwelkom.web.quickcheck.application.Sectors;
import nl.warmwelkom.web.quickcheck.upstream.EmployerApi.SectorsBody;
import reactor.core.publisher.Mono;

/** The sectors from employer-service's catalogue. */
final class HttpSectors implements Sectors {

    private final KeptForAWhile<List<Sector>> sectors;

    HttpSectors(EmployerApi api, Guarded employerService, Duration keep) {
        this.sectors =
                new KeptForAWhile<>(employerService.ask(Mono.defer(api::sectors).map(SectorsBody::read)), keep);
    }

    @Override
    public Mono<List<Sector>> all() {
        return sectors.get().defaultIfEmpty(List.of());
    }
}
