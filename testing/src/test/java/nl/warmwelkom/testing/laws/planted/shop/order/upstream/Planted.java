package nl.warmwelkom.testing.laws.planted.shop.order.upstream;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.apache.kafka.clients.consumer.ConsumerRecord;

public final class Planted {

    private Planted() {}

    /** Breaks nothing. */
    public record Decent(nl.warmwelkom.testing.laws.planted.shop.order.application.Planted.Decent useCase) {}

    record KnowsWeb(nl.warmwelkom.testing.laws.planted.shop.order.web.Planted.Decent other) {}

    record KnowsMessaging(nl.warmwelkom.testing.laws.planted.shop.order.messaging.Planted.Decent other) {}

    record KnowsPersistence(nl.warmwelkom.testing.laws.planted.shop.order.persistence.Planted.Decent other) {}

    record KnowsTheDriver(MongoDatabase database) {}

    record KnowsTheBroker(ConsumerRecord<String, String> record) {}
}
