package nl.warmwelkom.match.pause;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import nl.warmwelkom.match.pause.application.HearEmployer;
import nl.warmwelkom.match.pause.application.Silences;
import nl.warmwelkom.match.pause.messaging.PauseListener;
import nl.warmwelkom.match.pause.persistence.MongoSilences;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PauseConfiguration {

    @Bean
    MongoSilences silences(MongoDatabase database, Letters letters, Relay relay, Clock clock) {
        var silences = new MongoSilences(database, letters, relay, clock);
        silences.indexed().subscribe();
        return silences;
    }

    @Bean
    Outbox<?> silenceOutbox(MongoSilences silences) {
        return silences.outbox();
    }

    @Bean
    HearEmployer hearEmployer(Silences silences, Clock clock) {
        return new HearEmployer(silences, clock);
    }

    @Bean
    PauseListener pauseListener(EventReader reader, HearEmployer hear) {
        return new PauseListener(reader, hear);
    }
}
