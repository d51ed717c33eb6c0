package nl.warmwelkom.testing.store;

import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoOutboxTest extends OutboxContract {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    @Override
    protected Outbox<Sample> empty(Letters letters, Relay relay) {
        var outbox = new MongoOutbox<>(MONGO.database(), "samples", Sample.class, letters, relay);
        outbox.unique("key").block();
        return outbox;
    }
}
