package nl.warmwelkom.testing.laws.planted.shop.stock.application;

public final class Planted {

    private Planted() {}

    /** Breaks nothing: another feature's use case is there to be used. */
    record Decent(
            nl.warmwelkom.testing.laws.planted.shop.order.application.Planted.Decent useCase,
            nl.warmwelkom.testing.laws.planted.shop.till.Planted.Decent flat) {}

    record KnowsAnothersDomain(nl.warmwelkom.testing.laws.planted.shop.order.domain.Planted.Decent domain) {}

    record KnowsAnothersStore(nl.warmwelkom.testing.laws.planted.shop.order.persistence.Planted.Decent stored) {}

    record KnowsAnothersPages(nl.warmwelkom.testing.laws.planted.shop.order.web.Planted.Decent page) {}

    record KnowsAnotherService(nl.warmwelkom.testing.laws.planted.bank.Planted.Decent bank) {}
}
