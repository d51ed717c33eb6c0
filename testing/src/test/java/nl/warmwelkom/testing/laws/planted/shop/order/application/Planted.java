package nl.warmwelkom.testing.laws.planted.shop.order.application;

import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.contracts.events.EmployerEvent;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Stored;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

public final class Planted {

    private Planted() {}

    /** Breaks nothing. */
    public record Decent(Mono<Stored<nl.warmwelkom.testing.laws.planted.shop.order.domain.Planted.Decent>> later) {}

    record KnowsSpring(ServerWebExchange exchange) {}

    record KnowsTheDriver(MongoDatabase database) {}

    record KnowsTheBroker(ConsumerRecord<String, String> record) {}

    record KnowsJackson(JsonMapper json) {}

    record KnowsEvents(EmployerEvent event) {}

    record KnowsAStore(MongoOutbox<String> store) {}

    record KnowsPages(nl.warmwelkom.testing.laws.planted.shop.order.web.Planted.Decent page) {}

    record KnowsMessaging(nl.warmwelkom.testing.laws.planted.shop.order.messaging.Planted.Decent listener) {}

    record KnowsPersistence(nl.warmwelkom.testing.laws.planted.shop.order.persistence.Planted.Decent stored) {}
}
