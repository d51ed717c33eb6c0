package nl.warmwelkom.employer.profile;

import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EmployerConfiguration {

    @Bean
    Outbox<Employer> employerStore(MongoDatabase database, Letters letters, Relay relay) {
        return new MongoOutbox<>(database, "employers", Employer.class, letters, relay);
    }

    @Bean
    Employers employers(Outbox<Employer> store) {
        return new Employers(store);
    }
}
