package nl.warmwelkom.web.quickcheck.upstream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a page waits for a service, and how long it remembers what hardly changes.
 *
 * @param timeLimit after this the page says that the service does not answer; generous, for on a busy machine a short limit
 *     fails healthy calls
 * @param keepQuestionnaire for how long questionnaire and sectors are kept before we ask again
 */
@ConfigurationProperties("warm-welkom.web")
record UpstreamSettings(
        @DefaultValue("5s") Duration timeLimit,
        @DefaultValue("5m") Duration keepQuestionnaire) {}
