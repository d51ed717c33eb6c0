package nl.warmwelkom.match.effect.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.warmwelkom.match.effect.domain.Experience;
import nl.warmwelkom.match.effect.domain.Experience.Feedback;
import nl.warmwelkom.match.effect.domain.Experience.Shown;
import nl.warmwelkom.match.effect.domain.Verdict;
import nl.warmwelkom.testing.store.FreshMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MongoExperiencesTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final MongoDatabase database = MONGO.database();
    private final MongoExperiences experiences = new MongoExperiences(database);

    @Test
    void what_was_said_and_seen_is_kept_with_the_employer() {
        experiences
                .change(
                        "bakery",
                        experience -> experience
                                .saying(new Feedback("T001", Verdict.KNEW_THAT, "Al jaren.", NOON))
                                .seeing(List.of(new Shown("T002", "kosten", NOON, true))))
                .block();

        assertThat(experiences.of("bakery").block())
                .isEqualTo(new Experience(
                        List.of(new Feedback("T001", Verdict.KNEW_THAT, "Al jaren.", NOON)),
                        List.of(new Shown("T002", "kosten", NOON, true))));
        assertThat(experiences.of("nobody").block()).isEqualTo(Experience.NONE);
        assertThat(experiences.all().block()).containsOnlyKeys("bakery");
    }

    @Test
    void of_changes_at_the_same_time_none_is_lost() {
        Flux.merge(IntStream.range(0, 8)
                        .mapToObj(n -> experiences.change(
                                "bakery",
                                experience -> experience.saying(new Feedback("T00" + n, Verdict.HELPFUL, null, NOON))))
                        .toList())
                .blockLast();

        assertThat(experiences.of("bakery").blockOptional().orElseThrow().feedback())
                .hasSize(8);
    }

    @Test
    void an_employer_that_is_forgotten_leaves_nothing() {
        experiences
                .change("bakery", experience -> experience.seeing(List.of(new Shown("T002", "kosten", NOON, false))))
                .block();

        experiences.forget("bakery").block();

        assertThat(experiences.all().block()).isEmpty();
    }

    @Test
    void there_is_room_for_tips_worries_and_the_words_of_the_employer_and_for_nobody_else() {
        experiences
                .change(
                        "bakery",
                        experience -> experience
                                .saying(new Feedback("T001", Verdict.HELPFUL, "Fijn.", NOON))
                                .seeing(List.of(new Shown("T002", "kosten", NOON, false))))
                .block();

        var document = Mono.from(database.getCollection("experiences").find().first())
                .blockOptional()
                .orElseThrow();
        var state = document.get("state", Document.class);
        assertThat(document).containsOnlyKeys("_id", "version", "state");
        assertThat(state).containsOnlyKeys("feedback", "shown");
        assertThat(state.getList("feedback", Document.class).getFirst())
                .containsOnlyKeys("tip", "verdict", "words", "at");
        assertThat(state.getList("shown", Document.class).getFirst())
                .containsOnlyKeys("tip", "concern", "at", "general");
    }
}
