package nl.warmwelkom.employer.position;

import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Relay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PositionConfiguration {

    @Bean
    MongoOutbox<Position> positionStore(MongoDatabase database, Letters letters, Relay relay) {
        return new MongoOutbox<>(database, "positions", Position.class, letters, relay);
    }

    @Bean
    Positions positions(MongoOutbox<Position> store) {
        // Queries are right without the index, only slower, so the service need not wait for it.
        store.indexed("employerId").subscribe();
        return new Positions(store);
    }
}
