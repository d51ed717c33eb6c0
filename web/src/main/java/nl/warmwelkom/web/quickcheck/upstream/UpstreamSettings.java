package nl.warmwelkom.web.quickcheck.upstream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a page waits for a service, and how long it remembers what hardly changes.
 *
 * @param employerTimeLimit how long employer-service may take
 * @param matchTimeLimit how long match-service may take; generous, for on a busy machine a short limit fails healthy calls.
 *     Together they stay under the gateway's limit: its answer would not have the reader's answers in it, and ours has
 * @param keepQuestionnaire for how long questionnaire and sectors are kept before we ask again
 */
@ConfigurationProperties("warm-welkom.web")
record UpstreamSettings(
        @DefaultValue("1500ms") Duration employerTimeLimit,
        @DefaultValue("3s") Duration matchTimeLimit,
        @DefaultValue("5m") Duration keepQuestionnaire) {}
