package nl.warmwelkom.employer.ambassador.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import java.util.List;
import nl.warmwelkom.contracts.events.CallEvent.CallRequested;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.employer.ambassador.application.CallRequests;
import nl.warmwelkom.employer.ambassador.domain.CallRequest;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Requests to be called, in an outbox. */
public final class OutboxCallRequests implements CallRequests {

    private static final int AT_ONCE = 500;

    private final MongoOutbox<CallRequest> store;

    public OutboxCallRequests(MongoOutbox<CallRequest> store) {
        this.store = store;
    }

    @Override
    public Mono<Stored<CallRequest>> find(String id) {
        return store.find(id);
    }

    @Override
    public Mono<Stored<CallRequest>> add(String id, CallRequest request) {
        var asked = new CallRequested(request.storyId(), request.ambassadorId(), request.askedBy(), request.at());
        return store.insert(id, request, List.of(Announcement.of(Topic.CALLS, id, asked)));
    }

    @Override
    public Flux<Stored<CallRequest>> with(String employerId) {
        return store.findAll(or(eq("state.ambassadorId", employerId), eq("state.askedBy", employerId)), AT_ONCE);
    }
}
