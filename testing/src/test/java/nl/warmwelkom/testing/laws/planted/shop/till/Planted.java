package nl.warmwelkom.testing.laws.planted.shop.till;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.ApplicationContext;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

public final class Planted {

    private Planted() {}

    /** Breaks nothing. */
    public record Decent(String words) {}

    record KnowsRequests(ServerWebExchange exchange) {}

    record KnowsReactor(Mono<String> later) {}

    record KnowsTheDriver(MongoDatabase database) {}

    record KnowsTheBroker(ConsumerRecord<String, String> record) {}

    record KnowsSpring(ApplicationContext context) {}

    /** Breaks nothing: no value, but what lets requests in. */
    @RestController
    static final class DecentController {

        private final DecentStore store;

        DecentController(DecentStore store) {
            this.store = store;
        }

        Mono<String> answer(ServerWebExchange exchange) {
            return Mono.just(store.name() + exchange.getLogPrefix());
        }
    }

    /** Breaks nothing: what keeps, keeps it somewhere. */
    record Kept(String words) {}

    static final class DecentStore {

        private final MongoDatabase database;

        DecentStore(MongoDatabase database) {
            this.database = database;
        }

        String name() {
            return database.getName();
        }
    }

    @RestController
    static final class ControllerThatWrites {

        private final MongoDatabase database;

        ControllerThatWrites(MongoDatabase database) {
            this.database = database;
        }

        String name() {
            return database.getName();
        }
    }

    static final class ListenerThatWrites {

        private final MongoDatabase database;

        ListenerThatWrites(MongoDatabase database) {
            this.database = database;
        }

        @KafkaListener(topics = "employers")
        void on(ConsumerRecord<String, String> record) {
            database.getCollection(record.key());
        }
    }
}
