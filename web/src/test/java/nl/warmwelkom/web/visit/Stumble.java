package nl.warmwelkom.web.visit;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/** A mistake of ours that no visitor can provoke otherwise. */
@TestConfiguration(proxyBeanMethods = false)
public class Stumble {

    public static final String ON = "/uitleg?stumble";

    @Bean
    WebFilter stumbling() {
        return (exchange, chain) -> exchange.getRequest().getQueryParams().containsKey("stumble")
                ? Mono.error(() -> new IllegalStateException("a secret of ours"))
                : chain.filter(exchange);
    }
}
