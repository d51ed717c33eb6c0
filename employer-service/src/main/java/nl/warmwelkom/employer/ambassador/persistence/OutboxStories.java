package nl.warmwelkom.employer.ambassador.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;

import java.util.List;
import nl.warmwelkom.contracts.events.StoryEvent;
import nl.warmwelkom.contracts.events.StoryEvent.StoryChanged;
import nl.warmwelkom.contracts.events.StoryEvent.StoryTakenBack;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.employer.ambassador.application.Stories;
import nl.warmwelkom.employer.ambassador.domain.Story;
import nl.warmwelkom.employer.ambassador.domain.Story.Status;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Stories in an outbox. What no editor has checked does not leave this service. */
public final class OutboxStories implements Stories {

    /** More than there are concerns. */
    private static final int ALL_OF_ONE = 100;

    private final MongoOutbox<Story> store;

    public OutboxStories(MongoOutbox<Story> store) {
        this.store = store;
    }

    @Override
    public Mono<Stored<Story>> find(String id) {
        return store.find(id);
    }

    @Override
    public Mono<Stored<Story>> add(String id, Story story) {
        return store.insert(id, story, tell(id, story));
    }

    @Override
    public Mono<Stored<Story>> change(Stored<Story> read, Story next) {
        return store.update(read, next, tell(read.id(), next));
    }

    @Override
    public Flux<Stored<Story>> of(String employerId) {
        return store.findAll(
                and(eq("state.employerId", employerId), ne("state.status", Status.TAKEN_BACK.name())), ALL_OF_ONE);
    }

    @Override
    public Flux<Stored<Story>> waiting(String cursor, int limit) {
        return store.findAll(and(eq("state.status", Status.DRAFT.name()), gt("_id", cursor)), limit);
    }

    private static List<Announcement> tell(String id, Story story) {
        return story.isThere()
                ? List.of(about(
                        id,
                        new StoryChanged(
                                story.employerId(), published(story), story.status() == Status.RETURNED, story.at())))
                : List.of(about(id, new StoryTakenBack(story.employerId())), Announcement.tombstone(Topic.STORIES, id));
    }

    private static Announcement about(String id, StoryEvent event) {
        return Announcement.of(Topic.STORIES, id, event);
    }

    private static StoryEvent.@Nullable Published published(Story story) {
        return story.isPublished() ? new StoryEvent.Published(story.concern(), story.words(), story.named()) : null;
    }
}
