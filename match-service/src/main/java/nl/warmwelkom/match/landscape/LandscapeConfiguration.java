package nl.warmwelkom.match.landscape;

import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.inbox.Inbox;
import nl.warmwelkom.platform.inbox.MongoInbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LandscapeConfiguration {

    @Bean
    MongoInbox<KnownEmployer> knownEmployers(MongoDatabase database) {
        return new MongoInbox<>(database, "known-employers", Topic.EMPLOYERS, KnownEmployer.class);
    }

    @Bean
    MongoInbox<KnownPosition> knownPositions(MongoDatabase database) {
        return new MongoInbox<>(database, "known-positions", Topic.POSITIONS, KnownPosition.class);
    }

    @Bean
    MongoInbox<KnownCandidate> knownCandidates(MongoDatabase database) {
        return new MongoInbox<>(database, "known-candidates", Topic.CANDIDATES, KnownCandidate.class);
    }

    @Bean
    Landscape landscape(
            MongoInbox<KnownEmployer> employers,
            MongoInbox<KnownPosition> positions,
            MongoInbox<KnownCandidate> candidates) {
        // Look-ups are right without the index, only slower, so the service need not wait for it.
        candidates.indexed("coaches").subscribe();
        return new Landscape(employers, positions, candidates);
    }

    @Bean
    LandscapeListener landscapeListener(
            EventReader reader,
            Inbox<KnownEmployer> employers,
            Inbox<KnownPosition> positions,
            Inbox<KnownCandidate> candidates) {
        return new LandscapeListener(reader, employers, positions, candidates);
    }
}
