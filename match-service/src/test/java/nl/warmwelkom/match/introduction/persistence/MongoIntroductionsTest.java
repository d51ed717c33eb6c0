package nl.warmwelkom.match.introduction.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.warmwelkom.match.introduction.application.Introductions;
import nl.warmwelkom.match.introduction.application.IntroductionsContract;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.messaging.IntroductionWire;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.testing.store.FreshMongo;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class MongoIntroductionsTest extends IntroductionsContract {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private @Nullable MongoDatabase database;

    @Override
    protected Introductions empty() {
        var clock = Clock.systemUTC();
        var fresh = MONGO.database();
        database = fresh;
        // Nobody takes letters away, so that they can be looked at.
        return MongoIntroductions.open(
                        fresh,
                        new Letters(JsonMapper.shared(), clock, UUID::randomUUID),
                        new Relay(_ -> Mono.never(), clock, Duration.ofDays(1)),
                        IntroductionWire::event)
                .blockOptional()
                .orElseThrow();
    }

    @Override
    protected List<String> told(Introductions introductions, IntroductionId id) {
        if (database == null) {
            return List.of();
        }
        return Mono.from(database.getCollection("introductions").find(eq(id.value())))
                .map(document -> document.getList("outbox", Document.class).stream()
                        .map(letter -> letter.getString("type"))
                        .toList())
                .blockOptional()
                .orElseThrow();
    }
}
