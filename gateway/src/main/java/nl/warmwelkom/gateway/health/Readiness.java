package nl.warmwelkom.gateway.health;

import java.util.Map;
import nl.warmwelkom.gateway.services.Service;
import nl.warmwelkom.gateway.services.ServiceAddresses;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks every service whether it is ready. Past the breakers: this is how one sees that a service is back. */
@Component
final class Readiness {

    private static final ParameterizedTypeReference<Map<String, Object>> HEALTH = new ParameterizedTypeReference<>() {};

    private final WebClient client;
    private final ServiceAddresses services;
    private final HealthSettings settings;

    Readiness(WebClient client, ServiceAddresses services, HealthSettings settings) {
        this.client = client;
        this.services = services;
        this.settings = settings;
    }

    Mono<Boolean> ofAll() {
        return Flux.fromIterable(settings.watched()).flatMap(this::of).all(Boolean::booleanValue);
    }

    private Mono<Boolean> of(Service service) {
        return client.get()
                .uri(services.at(service, "/actuator/health/readiness"))
                .exchangeToMono(answer -> answer.toEntity(HEALTH))
                .map(Readiness::isUp)
                .timeout(settings.patience())
                .onErrorReturn(false);
    }

    private static boolean isUp(ResponseEntity<Map<String, Object>> answer) {
        var body = answer.getBody();
        return answer.getStatusCode().value() == 200 && body != null && "UP".equals(body.get("status"));
    }
}
