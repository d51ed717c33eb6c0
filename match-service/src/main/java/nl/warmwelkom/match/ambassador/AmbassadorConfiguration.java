package nl.warmwelkom.match.ambassador;

import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.inbox.MongoInbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AmbassadorConfiguration {

    @Bean
    MongoInbox<KnownStory> knownStories(MongoDatabase database) {
        return new MongoInbox<>(database, "known-stories", Topic.STORIES, KnownStory.class);
    }

    @Bean
    StoryListener storyListener(EventReader reader, MongoInbox<KnownStory> stories) {
        return new StoryListener(reader, stories);
    }

    @Bean
    Ambassadors ambassadors(MongoInbox<KnownStory> stories, Landscape landscape, Catalogue catalogue) {
        // Look-ups are right without the index, only slower, so the service need not wait for it.
        stories.indexed("concern").subscribe();
        return new Ambassadors(stories, landscape, catalogue.questionnaire());
    }
}
