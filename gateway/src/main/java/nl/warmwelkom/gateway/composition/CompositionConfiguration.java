package nl.warmwelkom.gateway.composition;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import nl.warmwelkom.gateway.caller.Caller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Where an answer is composed; it stands before the routes, and everybody else falls through to those. */
@Configuration(proxyBeanMethods = false)
class CompositionConfiguration {

    @Bean
    RouterFunction<ServerResponse> employersIntroductions(EmployersIntroduction introduction) {
        RequestPredicate byAnEmployer = request -> Caller.in(request.exchange())
                .filter(caller -> caller.is("employer"))
                .isPresent();
        return route(GET("/api/v1/introductions/{id}").and(byAnEmployer), introduction::show);
    }

    @Bean
    RouterFunction<ServerResponse> candidatesOfPositions(CandidatesOfPosition candidates) {
        return route(GET("/api/v1/positions/{id}/candidates"), candidates::show);
    }

    @Bean
    RouterFunction<ServerResponse> openness(EmployersIntroduction introduction, OpennessOfIntroduction openness) {
        return route(GET("/api/v1/introductions/{id}/employer-view"), introduction::imagine)
                .andRoute(GET("/api/v1/introductions/{id}/openness"), openness::show);
    }
}
