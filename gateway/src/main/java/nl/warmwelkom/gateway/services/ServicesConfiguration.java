package nl.warmwelkom.gateway.services;

import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** One HTTP client for everything that we ask of services. */
@Configuration(proxyBeanMethods = false)
class ServicesConfiguration {

    /** The largest answer that we ever read as a whole, to compose another from it. */
    private static final int LARGEST_ANSWER = 2 * 1024 * 1024;

    /**
     * Adds the stall limit, and this application's own event loops where it has them: with the ones of the whole JVM,
     * closing one of several applications in it waits for the others.
     */
    @Bean
    HttpClientCustomizer patience(CallSettings settings, ReactorResourceFactory resources) {
        return client -> client.responseTimeout(settings.stallLimit()).runOn(resources.getLoopResources());
    }

    @Bean
    WebClient serviceClient(HttpClient client) {
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(client))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build();
    }
}
