package nl.warmwelkom.gateway.routes;

import nl.warmwelkom.gateway.PublicAddress;
import nl.warmwelkom.gateway.freshness.FreshnessHeaders;
import nl.warmwelkom.gateway.login.SessionRelay;
import nl.warmwelkom.gateway.services.Service;
import nl.warmwelkom.gateway.services.ServiceAddresses;
import nl.warmwelkom.gateway.services.ServiceCalls;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.route.builder.UriSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** The routes. */
@Configuration(proxyBeanMethods = false)
class RoutesConfiguration {

    private final ServiceAddresses services;
    private final ServiceCalls calls;
    private final FreshnessHeaders freshness;
    private final PublicAddress address;
    private final SessionRelay session;

    RoutesConfiguration(
            ServiceAddresses services,
            ServiceCalls calls,
            FreshnessHeaders freshness,
            PublicAddress address,
            SessionRelay session) {
        this.services = services;
        this.calls = calls;
        this.freshness = freshness;
        this.address = address;
        this.session = session;
    }

    @Bean
    RouteLocator routes(RouteLocatorBuilder builder) {
        var routes = builder.routes();
        for (var line : PathTable.LINES) {
            routes.route(line.name(), route -> to(line.service(), route, line));
        }
        return routes.route("pages", this::pages).build();
    }

    private Buildable<Route> to(Service service, PredicateSpec route, PathTable.Line line) {
        return route.path(line.paths().toArray(String[]::new))
                .filters(filters -> towards(service, filters))
                .uri(services.of(service));
    }

    private Buildable<Route> pages(PredicateSpec route) {
        return route.not(reserved -> reserved.path(PathTable.NO_PAGES.toArray(String[]::new)))
                .filters(filters -> towards(Service.WEB, filters.filter(session)))
                .uri(services.web());
    }

    private UriSpec towards(Service service, GatewayFilterSpec filters) {
        var guarded = filters.filter(new ServiceFilter(service, calls, freshness));
        return switch (service) {
            // The API knows nobody by a cookie, so it does not get any.
            case EMPLOYER, CANDIDATE, MATCH -> guarded.removeRequestHeader(HttpHeaders.COOKIE);
            // These two make addresses for browsers: they have to see the host that browsers see.
            case WEB, IDENTITY -> guarded.setHostHeader(address.host());
        };
    }
}
