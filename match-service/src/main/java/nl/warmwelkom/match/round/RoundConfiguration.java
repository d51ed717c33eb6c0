package nl.warmwelkom.match.round;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.matching.application.RegionalMatching;
import nl.warmwelkom.match.round.application.OrderRound;
import nl.warmwelkom.match.round.application.ReadRounds;
import nl.warmwelkom.match.round.application.RoundResults;
import nl.warmwelkom.match.round.application.Rounds;
import nl.warmwelkom.match.round.application.RunRound;
import nl.warmwelkom.match.round.application.Wait;
import nl.warmwelkom.match.round.application.WaitingTimes;
import nl.warmwelkom.match.round.messaging.RoundListener;
import nl.warmwelkom.match.round.messaging.WaitingListener;
import nl.warmwelkom.match.round.persistence.MongoRoundResults;
import nl.warmwelkom.match.round.persistence.MongoRounds;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.inbox.Inbox;
import nl.warmwelkom.platform.inbox.Inbox.Seen;
import nl.warmwelkom.platform.inbox.MongoInbox;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
class RoundConfiguration {

    private static final Duration STORE_OPENS = Duration.ofSeconds(30);

    @Bean
    MongoRounds rounds(MongoDatabase database, Letters letters, Relay relay) {
        // At the start of the service, before anybody is served: the only place that waits.
        return Objects.requireNonNull(
                MongoRounds.open(database, letters, relay).block(STORE_OPENS), "the store opens or says why not");
    }

    @Bean
    Outbox<?> roundOutbox(MongoRounds rounds) {
        return rounds.outbox();
    }

    @Bean
    RoundResults roundResults(MongoDatabase database) {
        return new MongoRoundResults(database);
    }

    @Bean
    MongoInbox<Wait> waits(MongoDatabase database) {
        return new MongoInbox<>(database, "candidate-waits", Topic.CANDIDATES, Wait.class);
    }

    @Bean
    WaitingTimes waitingTimes(MongoInbox<Wait> waits) {
        return () -> waits.findAll()
                .filter(seen -> seen.state().isPresent())
                .collectMap(Seen::key, seen -> seen.state().orElseThrow().since());
    }

    @Bean
    OrderRound orderRound(Rounds rounds, Clock clock) {
        return new OrderRound(rounds, clock);
    }

    @Bean
    ReadRounds readRounds(Rounds rounds, RoundResults results) {
        return new ReadRounds(rounds, results);
    }

    @Bean
    RunRound runRound(
            Rounds rounds,
            RoundResults results,
            RegionalMatching matching,
            WaitingTimes waiting,
            Clock clock,
            ObjectProvider<RunRound.Pace> pace) {
        return new RunRound(
                rounds,
                results,
                matching,
                waiting,
                new RunRound.Surroundings(
                        clock, Schedulers.boundedElastic(), pace.getIfAvailable(() -> RunRound.Pace.FREE)));
    }

    @Bean
    RoundListener roundListener(EventReader reader, RunRound run) {
        return new RoundListener(reader, run);
    }

    @Bean
    WaitingListener waitingListener(EventReader reader, Inbox<Wait> waits) {
        return new WaitingListener(reader, waits);
    }
}
