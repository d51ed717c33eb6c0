package nl.warmwelkom.platform.accesslog;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For services that open dossiers, each with its {@link Errands}: the log has a store of its own, with an address of its own. */
@Configuration(proxyBeanMethods = false)
public class AccessLogConfiguration {

    private static final long PATIENCE_SECONDS = 3;

    /** Not a client like the service's own: whoever asks for that one must not get this one. */
    record Store(MongoClient client, String database) implements AutoCloseable {

        @Override
        public void close() {
            client.close();
        }
    }

    @Bean
    Store accessLogStore(
            @Value("${warm-welkom.access-log.uri}") String uri,
            @Value("${warm-welkom.access-log.database}") String database) {
        var settings = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                // Last, so that an address can say otherwise.
                .applyConnectionString(new ConnectionString(uri))
                .build();
        return new Store(MongoClients.create(settings), database);
    }

    @Bean
    AccessLog accessLog(Store store, @Value("${spring.application.name}") String service, Clock clock) {
        var log = new MongoAccessLog(store.client().getDatabase(store.database()), service, clock);
        log.indexed().subscribe(_ -> {}, _ -> {});
        return log;
    }

    @Bean
    Verifier verifier(AccessLog log) {
        return new Verifier(log);
    }

    @Bean
    LookerFilter lookerFilter(Errands errands) {
        return new LookerFilter(errands, UUID::randomUUID);
    }
}
