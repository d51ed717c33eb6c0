package nl.warmwelkom.gateway.services;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where each service listens, as seen from here. */
@ConfigurationProperties("warm-welkom.services")
public record ServiceAddresses(URI employer, URI candidate, URI match, URI web, URI identity) {

    public URI of(Service service) {
        return switch (service) {
            case EMPLOYER -> employer;
            case CANDIDATE -> candidate;
            case MATCH -> match;
            case WEB -> web;
            case IDENTITY -> identity;
        };
    }

    /**
     * An address at that service.
     *
     * @param rawPath path and query as they came in, still encoded
     */
    public URI at(Service service, String rawPath) {
        return of(service).resolve(rawPath);
    }
}
