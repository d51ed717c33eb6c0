package nl.warmwelkom.testing.laws.planted.shop.order.persistence;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.web.server.ServerWebExchange;

public final class Planted {

    private Planted() {}

    /** Breaks nothing. */
    public record Decent(nl.warmwelkom.testing.laws.planted.shop.order.application.Planted.Decent useCase) {}

    record KnowsWeb(nl.warmwelkom.testing.laws.planted.shop.order.web.Planted.Decent other) {}

    record KnowsMessaging(nl.warmwelkom.testing.laws.planted.shop.order.messaging.Planted.Decent other) {}

    record KnowsUpstream(nl.warmwelkom.testing.laws.planted.shop.order.upstream.Planted.Decent other) {}

    record KnowsTheBroker(ConsumerRecord<String, String> record) {}

    record KnowsRequests(ServerWebExchange exchange) {}
}
