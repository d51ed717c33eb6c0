package nl.warmwelkom.testing.laws.planted.shop.order.domain;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.contracts.events.EmployerEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

public final class Planted {

    private Planted() {}

    /** Breaks nothing. */
    public record Decent(List<Stage> stages, Instant at) {}

    record KnowsSpring(ServerWebExchange exchange) {}

    record KnowsReactor(Mono<String> later) {}

    record KnowsTheDriver(MongoDatabase database) {}

    record KnowsTheBroker(ConsumerRecord<String, String> record) {}

    record KnowsJackson(JsonMapper json) {}

    record KnowsEvents(EmployerEvent event) {}

    record KnowsUseCase(nl.warmwelkom.testing.laws.planted.shop.order.application.Planted.Decent useCase) {}

    record AsksTheTime(String words) {
        static Instant now() {
            return Instant.now();
        }
    }

    record ReadsAClock(String words) {
        static long now(Clock clock) {
            return clock.millis();
        }
    }

    record MakesIds(String words) {
        static UUID id() {
            return UUID.randomUUID();
        }
    }

    record ThrowsDice(String words) {
        static int eyes(Random dice) {
            return dice.nextInt(6);
        }
    }
}
