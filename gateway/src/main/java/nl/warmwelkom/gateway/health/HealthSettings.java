package nl.warmwelkom.gateway.health;

import java.time.Duration;
import java.util.Set;
import nl.warmwelkom.gateway.services.Service;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What has to be ready before we are.
 *
 * @param watched all of ours; leave the identity provider out if it is somebody else's and has no such page
 * @param patience how long a service may take to say so
 */
@ConfigurationProperties("warm-welkom.health")
record HealthSettings(Set<Service> watched, Duration patience) {}
