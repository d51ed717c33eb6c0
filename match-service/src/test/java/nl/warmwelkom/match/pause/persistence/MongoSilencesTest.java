package nl.warmwelkom.match.pause.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.warmwelkom.match.pause.application.Silences;
import nl.warmwelkom.match.pause.application.SilencesContract;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.testing.store.FreshMongo;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class MongoSilencesTest extends SilencesContract {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private @Nullable MongoDatabase database;

    @Override
    protected Silences empty() {
        var clock = Clock.systemUTC();
        var fresh = MONGO.database();
        database = fresh;
        // Nobody takes letters away, so that they can be counted.
        return new MongoSilences(
                fresh,
                new Letters(JsonMapper.shared(), clock, UUID::randomUUID),
                new Relay(_ -> Mono.never(), clock, Duration.ofDays(1)),
                clock);
    }

    @Override
    protected int told(Silences silences, String employerId) {
        return database == null
                ? 0
                : Mono.from(database.getCollection("silences").find(eq(employerId)))
                        .map(document ->
                                document.getList("outbox", Document.class).size())
                        .blockOptional()
                        .orElse(0);
    }
}
