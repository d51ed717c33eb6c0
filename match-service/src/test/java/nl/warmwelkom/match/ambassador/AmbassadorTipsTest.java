package nl.warmwelkom.match.ambassador;

import static nl.warmwelkom.match.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.ResponseEvent.Answer;
import nl.warmwelkom.contracts.events.ResponseEvent.ResponseGiven;
import nl.warmwelkom.contracts.events.StoryEvent;
import nl.warmwelkom.contracts.events.StoryEvent.Published;
import nl.warmwelkom.contracts.events.StoryEvent.StoryChanged;
import nl.warmwelkom.contracts.events.StoryEvent.StoryTakenBack;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The story beside an employer's tips, over real events. */
class AmbassadorTipsTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final Instant AT = Instant.parse("2026-11-02T09:30:00Z");
    private static final String WORDS = "Dat viel mee.";

    private final String reader = UUID.randomUUID().toString();
    private final String ambassador = UUID.randomUUID().toString();
    private final String story = UUID.randomUUID().toString();
    private final Visitor own =
            new Visitor(SERVICE.as(fresh("employer"), Role.EMPLOYER, Map.of("employer_id", reader)));

    @BeforeEach
    void a_worried_employer_and_an_ambassador_are_there() {
        employer(reader, "De Lezer");
        employer(ambassador, "De Ambassadeur");
        SERVICE.tell(
                Topic.RESPONSES,
                reader,
                1,
                new ResponseGiven(
                        fresh("response"),
                        "2026-1",
                        "before",
                        20,
                        List.of(new Answer("medicatie", 5)),
                        List.of(),
                        null,
                        AT));
        arrived(Topic.RESPONSES, reader, 1);
    }

    private static void employer(String id, String name) {
        SERVICE.tell(Topic.EMPLOYERS, id, 1, new EmployerChanged(name, "C", "1-9", "AM19", "2312", true, List.of()));
        arrived(Topic.EMPLOYERS, id, 1);
    }

    private static void arrived(Topic<?> topic, String key, long sequence) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> SERVICE.lastSeen(topic.name(), key) >= sequence);
    }

    private void told(long sequence, StoryEvent event) {
        SERVICE.tell(Topic.STORIES, story, sequence, event);
        arrived(Topic.STORIES, story, sequence);
    }

    private void published(long sequence, String employer, boolean named) {
        told(sequence, new StoryChanged(employer, new Published("medicatie", WORDS, named), false, AT));
    }

    private JsonNode shown() {
        var body = Objects.requireNonNull(own.get("/employers/%s/tips".formatted(reader))
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        return JsonMapper.shared().readTree(body).path("ambassador");
    }

    @Test
    void the_story_of_another_employer_stands_beside_the_tips_without_a_name_unless_that_was_agreed() {
        published(2, ambassador, false);
        assertThat(shown().path("story").asString()).isEqualTo(WORDS);
        assertThat(shown().path("storyId").asString()).isEqualTo(story);
        assertThat(shown().has("organisation")).isFalse();

        published(3, ambassador, true);
        assertThat(shown().path("organisation").asString()).isEqualTo("De Ambassadeur");

        told(4, new StoryTakenBack(ambassador));
        assertThat(shown().isMissingNode()).isTrue();
    }

    @Test
    void nobody_reads_their_own_story_or_one_that_waits_for_an_editor() {
        published(2, reader, true);
        assertThat(shown().isMissingNode()).isTrue();

        published(3, ambassador, true);
        told(4, new StoryChanged(ambassador, null, true, AT));
        assertThat(shown().isMissingNode()).isTrue();
    }
}
