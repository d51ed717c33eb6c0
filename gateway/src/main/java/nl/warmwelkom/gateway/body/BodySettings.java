package nl.warmwelkom.gateway.body;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What a body may be.
 *
 * @param body the largest
 * @param uploadTime how long it may take to arrive
 */
@ConfigurationProperties("warm-welkom.limits")
record BodySettings(DataSize body, Duration uploadTime) {}
