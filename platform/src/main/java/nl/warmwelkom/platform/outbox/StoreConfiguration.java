package nl.warmwelkom.platform.outbox;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.warmwelkom.platform.event.Carrier;
import nl.warmwelkom.platform.http.FirstAnswers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each service's own database, and the relay that takes its letters away. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    /** Half of it is more than delivery.timeout.ms in platform.yml: a send that was given up is over when another begins. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(10);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MongoDatabase database(MongoClient client, @Value("${warm-welkom.database}") String name) {
        return client.getDatabase(name);
    }

    @Bean
    Relay relay(Carrier carrier, Clock clock) {
        return new Relay(carrier, clock, LEFT_BEHIND);
    }

    @Bean
    FirstAnswers firstAnswers(MongoDatabase database, Clock clock) {
        return new FirstAnswers(database, clock);
    }

    @Bean
    Sweeper sweeper(Relay relay, List<Outbox<?>> outboxes, FirstAnswers firstAnswers) {
        return new Sweeper(relay, outboxes, firstAnswers);
    }
}
