package nl.warmwelkom.testing.store;

import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.inbox.Inbox;
import nl.warmwelkom.platform.inbox.MongoInbox;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoInboxTest extends InboxContract {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    @Override
    protected Inbox<Sample> empty() {
        return new MongoInbox<>(MONGO.database(), "samples", Topic.EMPLOYERS, Sample.class);
    }
}
