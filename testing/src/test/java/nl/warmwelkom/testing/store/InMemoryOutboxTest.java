package nl.warmwelkom.testing.store;

import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;

class InMemoryOutboxTest extends OutboxContract {

    @Override
    protected Outbox<Sample> empty(Letters letters, Relay relay) {
        return new InMemoryOutbox<Sample>(letters, relay).unique(Sample::key);
    }
}
