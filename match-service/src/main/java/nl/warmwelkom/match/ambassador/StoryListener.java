package nl.warmwelkom.match.ambassador;

import java.time.Duration;
import nl.warmwelkom.contracts.events.StoryEvent;
import nl.warmwelkom.contracts.events.StoryEvent.StoryChanged;
import nl.warmwelkom.contracts.events.StoryEvent.StoryTakenBack;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import nl.warmwelkom.platform.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Follows stories. Blocks on purpose: a story that is taken back must not be overtaken by what it was. */
class StoryListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final Inbox<KnownStory> stories;

    StoryListener(EventReader reader, Inbox<KnownStory> stories) {
        this.reader = reader;
        this.stories = stories;
    }

    @KafkaListener(groupId = "match-service.stories", topics = "stories")
    void on(ConsumerRecord<String, byte[]> record) {
        reader.read(Topic.STORIES, record).map(this::follow).ifPresent(write -> write.block(PATIENCE));
    }

    private Mono<Void> follow(Received<StoryEvent> received) {
        return switch (received.event()) {
            case StoryChanged changed -> changed(received, changed);
            case StoryTakenBack _ -> stories.forget(received.key(), received.sequence());
        };
    }

    private Mono<Void> changed(Received<StoryEvent> received, StoryChanged changed) {
        var published = changed.published();
        return published == null
                ? stories.forget(received.key(), received.sequence())
                : stories.put(
                        received.key(),
                        received.sequence(),
                        new KnownStory(
                                changed.employerId(), published.concern(), published.words(), published.named()));
    }
}
