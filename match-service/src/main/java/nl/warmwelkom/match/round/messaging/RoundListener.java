package nl.warmwelkom.match.round.messaging;

import java.time.Duration;
import nl.warmwelkom.contracts.events.RoundEvent;
import nl.warmwelkom.contracts.events.RoundEvent.RoundFinished;
import nl.warmwelkom.contracts.events.RoundEvent.RoundRequested;
import nl.warmwelkom.contracts.events.RoundEvent.RoundStarted;
import nl.warmwelkom.contracts.events.RoundEvent.RoundStopped;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.round.application.RunRound;
import nl.warmwelkom.platform.event.EventReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/**
 * Takes rounds that are to be carried out, one at a time. All instances share them as one consumer group with static
 * members: an instance that restarts quickly keeps its regions, and what a dead one had begun is handed to another after the
 * session's time. The record counts as read when the round is over, and not before.
 */
public final class RoundListener {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final EventReader reader;
    private final RunRound run;

    public RoundListener(EventReader reader, RunRound run) {
        this.reader = reader;
        this.run = run;
    }

    @KafkaListener(
            groupId = "match-service.rounds",
            topics = "rounds",
            properties = {
                "group.instance.id=${warm-welkom.rounds.instance}",
                "session.timeout.ms=${warm-welkom.rounds.session-timeout-ms}",
                "heartbeat.interval.ms=${warm-welkom.rounds.heartbeat-ms}",
                "max.poll.records=1",
                "max.poll.interval.ms=300000"
            })
    void on(ConsumerRecord<String, byte[]> record) {
        reader.read(Topic.ROUNDS, record)
                .ifPresent(received -> carriedOut(received.event()).block(PATIENCE));
    }

    private Mono<Void> carriedOut(RoundEvent event) {
        return switch (event) {
            case RoundRequested requested -> run.run(requested.roundId());
            case RoundStarted _, RoundFinished _, RoundStopped _ -> Mono.empty();
        };
    }
}
