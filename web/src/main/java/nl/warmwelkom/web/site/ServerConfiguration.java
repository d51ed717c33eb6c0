package nl.warmwelkom.web.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/** The threads and connections of this server and its clients. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /** Our own, not the ones of the whole JVM: on a laptop several services share it, and each must be able to stop alone. */
    @Bean
    ReactorResourceFactory reactorResourceFactory() {
        var resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        return resources;
    }
}
