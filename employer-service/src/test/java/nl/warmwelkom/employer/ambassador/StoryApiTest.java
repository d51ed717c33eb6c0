package nl.warmwelkom.employer.ambassador;

import static nl.warmwelkom.employer.Bodies.BAKERY;
import static nl.warmwelkom.employer.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.contracts.events.CallEvent.CallRequested;
import nl.warmwelkom.contracts.events.StoryEvent.StoryChanged;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.employer.RunningService;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.service.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

/** Ambassadors tell, editors check, worried employers ask to be called. */
class StoryApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String WORDS =
            "Wij waren bang dat iemand vaak ziek is. Dat viel mee. Wij spraken vaste tijden af. Een collega hielp in het begin.";

    private static final String STORY = """
            {"concern": "ziekteverzuim", "words": "%s", "named": true}""".formatted(WORDS);

    private static final String HARD = STORY.replace(
            WORDS,
            "Arbeidsongeschiktheidsproblematiek adresseerden wij multidisciplinair middels organisatieontwikkelingstrajecten,"
                    + " interventiemethodieken en beleidsinstrumentarium.");

    private final String bakery = UUID.randomUUID().toString();
    private final String carer = UUID.randomUUID().toString();
    private final String stories = "/employers/%s/stories".formatted(bakery);
    private final Visitor baker = SERVICE.employer(bakery);
    private final Visitor care = SERVICE.employer(carer);
    private final Visitor editor = SERVICE.somebody(Role.EDITOR);
    private final String fatima = "fatima-%s@korenmolen.example".formatted(bakery);

    @BeforeEach
    void two_employers_are_there() {
        baker.added("/employers", with(BAKERY, "fatima@korenmolen.example", fatima));
        care.added(
                "/employers",
                with(with(BAKERY, "Bakkerij De Korenmolen", "Zorghuis <De Linde>"), "Fatima de Vries", "Joris Bos"));
    }

    private static String etag(ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .is2xxSuccessful()
                .expectBody(String.class)
                .returnResult()
                .getResponseHeaders()
                .getFirst(HttpHeaders.ETAG));
    }

    private String told() {
        return baker.added(stories, STORY);
    }

    private String published() {
        var id = told();
        approve(id).expectStatus().isOk();
        return id;
    }

    private ResponseSpec approve(String id) {
        return reviewed(id, "{\"decision\": \"approve\"}");
    }

    private ResponseSpec reviewed(String id, String decision) {
        var tag = etag(editor.get("/stories/" + id));
        return editor.client()
                .post()
                .uri("/stories/{id}/review", id)
                .header(HttpHeaders.IF_MATCH, tag)
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .bodyValue(decision)
                .exchange();
    }

    /** What was told of it, once so many letters have left. */
    private static List<Letter> lettersOf(String id, int atLeast) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> SERVICE.told(id), letters -> letters.size() >= atLeast);
    }

    private static StoryChanged last(String id, int version) {
        return JsonMapper.shared().readValue(lettersOf(id, version).getLast().data(), StoryChanged.class);
    }

    @Test
    void nobody_reads_a_story_before_an_editor_did() {
        var id = told();

        baker.get(stories + "/" + id).expectBody().jsonPath("$.status").isEqualTo("draft");
        assertThat(lettersOf(id, 1))
                .singleElement()
                .satisfies(letter -> assertThat(letter.data()).doesNotContain("vaste tijden", "ziekteverzuim"));
        ask(id).expectStatus().isNotFound();
        editor.get("/stories?limit=100")
                .expectBody()
                .jsonPath("$.items[?(@.id == '%s')].words".formatted(id))
                .isEqualTo(List.of(WORDS));
    }

    @Test
    void an_approved_story_is_told_to_all_with_the_leave_to_name_the_organisation() {
        var id = published();

        var published = Objects.requireNonNull(last(id, 2).published());
        assertThat(published.words()).isEqualTo(WORDS);
        assertThat(published.concern()).isEqualTo("ziekteverzuim");
        assertThat(published.named()).isTrue();
        approve(id).expectStatus().isEqualTo(409);
    }

    @Test
    void other_words_have_to_be_read_again_first() {
        var id = published();

        baker.put(
                        stories + "/" + id,
                        etag(baker.get(stories + "/" + id)),
                        with(STORY, "Dat viel mee", "Dat viel erg mee"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("draft");

        assertThat(last(id, 3).published()).isNull();
    }

    @Test
    void an_editor_approves_what_was_read_and_nothing_newer() {
        var id = told();
        var read = etag(editor.get("/stories/" + id));
        baker.put(stories + "/" + id, etag(baker.get(stories + "/" + id)), with(STORY, "viel mee", "viel erg mee"))
                .expectStatus()
                .isOk();

        editor.client()
                .post()
                .uri("/stories/{id}/review", id)
                .header(HttpHeaders.IF_MATCH, read)
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .bodyValue("{\"decision\": \"approve\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(412);
        editor.post("/stories/%s/review".formatted(id), "{\"decision\": \"approve\"}")
                .expectStatus()
                .isEqualTo(428);
    }

    @Test
    void a_story_that_is_given_back_says_why_and_giving_back_without_a_word_is_refused() {
        var id = told();
        reviewed(id, "{\"decision\": \"return\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/words");

        reviewed(id, "{\"decision\": \"return\", \"words\": \"Hoe lang duurde het?\"}")
                .expectStatus()
                .isOk();

        baker.get(stories)
                .expectBody()
                .jsonPath("$.items[0].status")
                .isEqualTo("returned")
                .jsonPath("$.items[0].remark")
                .isEqualTo("Hoe lang duurde het?");
    }

    @Test
    void a_story_that_is_hard_to_read_can_be_told_and_not_be_published() {
        var id = baker.added(stories, HARD);

        baker.get(stories + "/" + id)
                .expectBody()
                .jsonPath("$.readability.easy")
                .isEqualTo(false);
        approve(id).expectStatus().isEqualTo(409);
        baker.get(stories + "/" + id).expectBody().jsonPath("$.status").isEqualTo("draft");
    }

    @Test
    void a_story_can_be_taken_back_at_any_time_and_leaves_room_for_another() {
        var id = published();
        baker.post(stories, STORY).expectStatus().isEqualTo(409);

        baker.delete(stories + "/" + id).expectStatus().isNoContent();

        var told = lettersOf(id, 4).reversed();
        assertThat(told.getFirst().type()).as("a tombstone").isNull();
        assertThat(told.get(1).type()).isEqualTo("nl.warmwelkom.story.taken-back.v1");
        baker.get(stories + "/" + id).expectStatus().isNotFound();
        editor.get("/stories/" + id).expectStatus().isNotFound();
        ask(id).expectStatus().isNotFound();
        baker.added(stories, STORY);
    }

    @Test
    void somebody_elses_story_is_not_there_and_other_roles_have_no_business_here() {
        var id = told();

        care.get(stories + "/" + id).expectStatus().isNotFound();
        care.delete(stories + "/" + id).expectStatus().isNotFound();
        care.get("/employers/%s/stories/%s".formatted(carer, id)).expectStatus().isNotFound();
        baker.get("/stories").expectStatus().isForbidden();
        editor.get(stories).expectStatus().isForbidden();
        SERVICE.manager("AM19").get(stories).expectStatus().isForbidden();
    }

    @Test
    void everything_that_is_wrong_with_a_story_is_said_at_once() {
        baker.post(stories, "{\"concern\": \"ziekteverzuin\", \"words\": \"kort\", \"extra\": 1}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers -> assertThat(pointers).asString().contains("/concern", "/words", "/extra"));
    }

    private ResponseSpec ask(String story) {
        return care.post("/employers/%s/call-requests".formatted(carer), "{\"storyId\": \"%s\"}".formatted(story));
    }

    @Test
    void the_ambassador_sees_whom_to_call_and_whoever_asked_sees_only_that() {
        var id = published();
        ask(id).expectStatus().isCreated().expectBody().jsonPath("$.from").doesNotExist();

        baker.get("/employers/%s/call-requests".formatted(bakery))
                .expectBody()
                .jsonPath("$.items[0].from.employer")
                .isEqualTo("Zorghuis <De Linde>")
                .jsonPath("$.items[0].from.contact.phone")
                .isEqualTo("071-1234567");
        care.get("/employers/%s/call-requests".formatted(carer))
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].from")
                .doesNotExist();
        care.get("/employers/%s/call-requests".formatted(bakery)).expectStatus().isNotFound();
    }

    @Test
    void nobody_asks_twice_or_asks_themselves_or_asks_about_nothing() {
        var id = published();
        ask(id).expectStatus().isCreated();

        ask(id).expectStatus().isEqualTo(409);
        baker.post("/employers/%s/call-requests".formatted(bakery), "{\"storyId\": \"%s\"}".formatted(id))
                .expectStatus()
                .isEqualTo(409);
        ask(UUID.randomUUID().toString()).expectStatus().isNotFound();
        baker.get("/employers/%s/call-requests".formatted(bakery))
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void the_ambassador_is_asked_by_mail_once_with_the_contact_of_whoever_asked() {
        var id = published();
        ask(id).expectStatus().isCreated();
        var request = requestId();
        var asked = new CallRequested(
                id, bakery, carer, SERVICE.bean(SettableClock.class).instant());
        SERVICE.tell(Topic.CALLS, request, 1, asked);
        SERVICE.tell(Topic.CALLS, request, 1, asked);

        var mails = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> SERVICE.mailTo(fatima), found -> !found.isEmpty());
        assertThat(mails).singleElement().satisfies(mail -> {
            assertThat(mail.text())
                    .contains(
                            "Zorghuis <De Linde> las uw verhaal",
                            "Joris Bos",
                            "071-1234567",
                            "fatima@korenmolen.example");
            assertThat(mail.html()).contains("Zorghuis &lt;De Linde&gt;").doesNotContain("<De Linde>");
        });
    }

    private String requestId() {
        var body = Objects.requireNonNull(baker.get("/employers/%s/call-requests".formatted(bakery))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        return JsonMapper.shared().readTree(body).at("/items/0/id").asString();
    }
}
