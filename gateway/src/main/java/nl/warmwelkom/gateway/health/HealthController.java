package nl.warmwelkom.gateway.health;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Is everything ready? Written out instead of left to Actuator, because anyone may ask: the answer is one word, with no
 * groups, components or details.
 */
@RestController
@RequestMapping("/actuator/health")
class HealthController {

    private final Readiness readiness;
    private final ApplicationAvailability availability;

    HealthController(Readiness readiness, ApplicationAvailability availability) {
        this.readiness = readiness;
        this.availability = availability;
    }

    /** The whole landscape. */
    @GetMapping
    Mono<ResponseEntity<Health>> all() {
        return readiness.ofAll().map(HealthController::answer);
    }

    /** This process alone: to restart it would not help a service that is down. */
    @GetMapping("/liveness")
    ResponseEntity<Health> liveness() {
        return answer(true);
    }

    /** This process alone: does it take requests? */
    @GetMapping("/readiness")
    ResponseEntity<Health> self() {
        return answer(availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
    }

    private static ResponseEntity<Health> answer(boolean up) {
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(new Health(up ? "UP" : "DOWN"));
    }

    record Health(String status) {}
}
