package nl.warmwelkom.testing.laws.planted.shop.order.messaging;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.springframework.web.server.ServerWebExchange;

public final class Planted {

    private Planted() {}

    /** Breaks nothing. */
    public record Decent(nl.warmwelkom.testing.laws.planted.shop.order.application.Planted.Decent useCase) {}

    record KnowsWeb(nl.warmwelkom.testing.laws.planted.shop.order.web.Planted.Decent other) {}

    record KnowsPersistence(nl.warmwelkom.testing.laws.planted.shop.order.persistence.Planted.Decent other) {}

    record KnowsUpstream(nl.warmwelkom.testing.laws.planted.shop.order.upstream.Planted.Decent other) {}

    record KnowsTheDriver(MongoDatabase database) {}

    record KnowsRequests(ServerWebExchange exchange) {}
}
