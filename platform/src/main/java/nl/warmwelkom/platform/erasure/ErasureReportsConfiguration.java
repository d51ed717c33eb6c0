package nl.warmwelkom.platform.erasure;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Relay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For services that keep something about candidates whom they know by an id. */
@Configuration(proxyBeanMethods = false)
public class ErasureReportsConfiguration {

    @Bean
    MongoOutbox<StoredReport> erasureReportStore(MongoDatabase database, Letters letters, Relay relay) {
        return new MongoOutbox<>(database, "erasure-reports", StoredReport.class, letters, relay);
    }

    @Bean
    ErasureReports erasureReports(
            MongoOutbox<StoredReport> store, @Value("${spring.application.name}") String service, Clock clock) {
        return new ErasureReports(store, service, clock);
    }
}
