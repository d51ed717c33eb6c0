package nl.warmwelkom.testing.store;

import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.inbox.Inbox;

class InMemoryInboxTest extends InboxContract {

    @Override
    protected Inbox<Sample> empty() {
        return new InMemoryInbox<>(Topic.EMPLOYERS);
    }
}
