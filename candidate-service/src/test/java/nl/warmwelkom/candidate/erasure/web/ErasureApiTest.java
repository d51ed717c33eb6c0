package nl.warmwelkom.candidate.erasure.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.warmwelkom.testing.service.ServiceUnderTest.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.candidate.dossier.application.Erasing;
import nl.warmwelkom.contracts.events.ErasureEvent.ErasureReported;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAgreed;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionForgotten;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionOffered;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionProposed;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.testing.service.Visitor;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ErasureApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String DOSSIER = """
            {"givenName": "Sam", "region": "AM19", "location": {"postcode4": "2312"}, "strengths": ["nauwkeurig"],
             "supportNeeds": [{"code": "buddy", "words": "Iemand die helpt.", "sharing": "employer"}]}
            """;

    private final String sam = UUID.randomUUID().toString();
    private final String dossier = "/candidates/" + sam;
    private final Visitor asSam = new Visitor(SERVICE.candidate(sam));
    private final String coach = fresh("coach");
    private final Visitor asCoach = new Visitor(SERVICE.coach(coach));

    private static JsonNode json(ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(
                        answer.expectBody(String.class).returnResult().getResponseBody()));
    }

    private String begun(ResponseSpec answer) {
        return json(answer.expectStatus().isAccepted()).path("erasureId").stringValue();
    }

    private Document kept(String collection) {
        return Mono.from(SERVICE.bean(MongoDatabase.class)
                        .getCollection(collection)
                        .find(Filters.eq(sam)))
                .defaultIfEmpty(new Document())
                .blockOptional()
                .orElseThrow();
    }

    /** In which collections an id stands. */
    private static List<String> placesOf(String id) {
        var database = SERVICE.bean(MongoDatabase.class);
        return Flux.from(database.listCollectionNames())
                .filterWhen(name -> Flux.from(database.getCollection(name, RawBsonDocument.class)
                                .find())
                        .any(document -> new String(document.getByteBuffer().array(), ISO_8859_1).contains(id)))
                .sort()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    /** An introduction of which an employer knows, with a passport, a link and advice: everything that this service keeps. */
    private String everything() {
        asSam.added("/candidates", DOSSIER);
        for (var subject : List.of("matching", coach)) {
            asSam.put(dossier + "/consents/" + subject, "{\"given\": true}")
                    .expectStatus()
                    .isOk();
        }
        var id = fresh("introduction");
        var parties = new IntroductionEvent.Parties(sam, fresh("bakery"), "p1");
        var at = Instant.parse("2026-11-03T10:00:00Z");
        var share = new IntroductionEvent.Share(true, false, false, List.of("buddy"));
        SERVICE.tell(Topic.INTRODUCTIONS, id, 1, new IntroductionProposed(parties, at, "coach", at));
        SERVICE.tell(Topic.INTRODUCTIONS, id, 2, new IntroductionAgreed(parties, at, "sam", share));
        SERVICE.tell(Topic.INTRODUCTIONS, id, 3, new IntroductionOffered(parties, at, "manager"));
        await().atMost(SOON).until(() -> SERVICE.lastSeen("introductions", id) == 3);
        asSam.put("/introductions/%s/passport".formatted(id), "{\"supportNeeds\": [\"buddy\"]}")
                .expectStatus()
                .isOk();
        asSam.put(dossier + "/links/" + UUID.randomUUID(), "{\"profession\": \"bedrijfsarts\"}")
                .expectStatus()
                .isOk();
        var tag = asSam.get(dossier)
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();
        asSam.put(dossier, Objects.requireNonNull(tag), DOSSIER.replace("Iemand die helpt.", "Een buddy."))
                .expectStatus()
                .isOk();
        asCoach.post(dossier + "/advice", "{\"topic\": \"werkdag\", \"words\": \"Begin rustig.\"}")
                .expectStatus()
                .isCreated();
        return id;
    }

    @Test
    void erased_is_gone_with_its_key_and_everything_around_it_and_finished_when_all_have_said_so() {
        var introduction = everything();
        assertThat(placesOf(sam))
                .contains("dossier-versions", "dossiers", "introductions", "keys", "links", "passports", "visions");

        var erasure = "/erasures/" + begun(asSam.delete(dossier));

        asSam.get(dossier).expectStatus().isNotFound();
        var progress = json(asSam.get(erasure).expectStatus().isOk());
        assertThat(progress.path("finished").booleanValue()).isFalse();
        assertThat(progress.at("/services/0/doneAt").isMissingNode())
                .as("done here")
                .isFalse();
        assertThat(progress.at("/services/1/doneAt").isMissingNode())
                .as("done elsewhere")
                .isTrue();
        assertThat(kept("dossiers").get("state", Document.class)).doesNotContainKey("contents");
        assertThat(placesOf(sam)).containsExactly("dossiers", "erasures", "introductions");

        var at = Instant.parse("2026-11-03T10:00:00Z");
        var nobody = new IntroductionEvent.Parties("erased-1", "bakery", "p1");
        SERVICE.tell(Topic.INTRODUCTIONS, introduction, 4, new IntroductionForgotten(nobody, at, "system"));
        SERVICE.tell(Topic.ERASURES, sam, 1, new ErasureReported("match-service", List.of(introduction), at));
        SERVICE.tell(Topic.ERASURES, sam, 1, new ErasureReported("employer-service", List.of(), at));

        await().atMost(SOON)
                .until(() -> json(asSam.get(erasure)).path("finished").booleanValue());
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(placesOf(sam)).as("an id and a number").containsExactly("dossiers"));
        // Letters leave after the answer.
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(SERVICE.told(sam).getLast())
                        .as("a tombstone")
                        .extracting(Letter::data)
                        .isNull());
    }

    @Test
    void who_had_it_erased_is_in_the_log_which_the_candidate_can_still_read() {
        asSam.added("/candidates", DOSSIER);

        begun(asSam.delete(dossier));

        var line = json(asSam.get(dossier + "/access-log?limit=1")).at("/items/0");
        assertThat(line.path("deed").stringValue()).isEqualTo("erased");
        assertThat(line.at("/text/nl").stringValue()).isEqualTo("Jij liet je dossier wissen.");
    }

    @Test
    void a_dossier_that_nobody_touched_is_erased_by_the_system_which_says_so() {
        asSam.added("/candidates", DOSSIER);

        SERVICE.bean(Erasing.class).begin(sam).block();

        asSam.get(dossier).expectStatus().isNotFound();
        assertThat(json(asSam.get(dossier + "/access-log?limit=1"))
                        .at("/items/0/text/nl")
                        .stringValue())
                .isEqualTo("Ons systeem liet je dossier wissen.");
    }

    @Test
    void nothing_comes_back_under_the_id_of_an_erased_dossier() {
        asSam.added("/candidates", DOSSIER);
        begun(asSam.delete(dossier));

        asSam.post("/candidates", DOSSIER).expectStatus().isEqualTo(409);

        assertThat(kept("keys")).isEmpty();
        asSam.delete(dossier).expectStatus().isNotFound();
    }

    @Test
    void a_coach_does_it_only_together_with_somebody_who_has_no_account() {
        var robin = "/candidates/" + asCoach.added("/candidates", DOSSIER);
        asSam.added("/candidates", DOSSIER);
        asSam.put(dossier + "/consents/" + coach, "{\"given\": true}")
                .expectStatus()
                .isOk();
        asCoach.get(dossier).expectStatus().isOk();

        asCoach.delete(dossier + "?togetherWith=Sam").expectStatus().isForbidden();
        asCoach.delete(robin).expectStatus().isBadRequest();
        begun(asCoach.delete(robin + "?togetherWith=Robin"));

        asSam.get(dossier).expectStatus().isOk();
        asCoach.get(robin).expectStatus().isNotFound();
    }

    @Test
    void somebody_elses_dossier_is_not_there_to_be_erased() {
        asSam.added("/candidates", DOSSIER);

        asCoach.delete(dossier + "?togetherWith=Sam").expectStatus().isNotFound();
        asSam.get("/erasures/" + UUID.randomUUID()).expectStatus().isNotFound();

        asSam.get(dossier).expectStatus().isOk();
    }
}
