package nl.warmwelkom.employer.ambassador;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import nl.warmwelkom.employer.ambassador.application.AskForCall;
import nl.warmwelkom.employer.ambassador.application.CallRequests;
import nl.warmwelkom.employer.ambassador.application.Stories;
import nl.warmwelkom.employer.ambassador.domain.CallRequest;
import nl.warmwelkom.employer.ambassador.domain.Story;
import nl.warmwelkom.employer.ambassador.persistence.OutboxCallRequests;
import nl.warmwelkom.employer.ambassador.persistence.OutboxStories;
import nl.warmwelkom.employer.profile.Employers;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Relay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AmbassadorConfiguration {

    @Bean
    MongoOutbox<Story> storyStore(MongoDatabase database, Letters letters, Relay relay) {
        var store = new MongoOutbox<>(database, "stories", Story.class, letters, relay);
        store.unique("place").block();
        return store;
    }

    @Bean
    MongoOutbox<CallRequest> callRequestStore(MongoDatabase database, Letters letters, Relay relay) {
        var store = new MongoOutbox<>(database, "call-requests", CallRequest.class, letters, relay);
        store.unique("pair").block();
        return store;
    }

    @Bean
    Stories stories(MongoOutbox<Story> store) {
        return new OutboxStories(store);
    }

    @Bean
    CallRequests callRequests(MongoOutbox<CallRequest> store) {
        return new OutboxCallRequests(store);
    }

    @Bean
    AskForCall askForCall(Stories stories, CallRequests requests, Employers employers, Clock clock) {
        return new AskForCall(stories, requests, employers, clock);
    }
}
