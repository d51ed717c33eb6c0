package nl.warmwelkom.candidate.sealing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.warmwelkom.testing.service.ServiceUnderTest.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.warmwelkom.candidate.RunningService;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whoever has a copy of the database, or reads along on the topics, learns nobody's name, address or story. */
class DumpTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final List<String> WORDS = List.of(
            "Quintessa",
            "Vanderzandt",
            "quintessa@post.example",
            "0612340987",
            "walvisgezang",
            "schemerlampje",
            "Oom Evert",
            "lavendelveld",
            "nachtegaal",
            "ringslang");

    private static final String DOSSIER = """
            {"givenName": "Quintessa", "familyName": "Vanderzandt",
             "contact": {"email": "quintessa@post.example", "phone": "0612340987"},
             "region": "AM19", "location": {"postcode4": "2312"}, "maxTravelKm": 15,
             "hours": {"min": 12, "max": 24}, "dayParts": ["mon-am", "tue-am"],
             "strengths": ["nauwkeurig"], "interests": ["voedsel"], "certificates": [],
             "environment": {"wants": [], "avoids": []},
             "supportNeeds": [
               {"code": "rustige-werkplek", "words": "Een schemerlampje.", "sharing": "employer", "must": true}],
             "story": {"words": "Ik luister graag naar walvisgezang.", "sharing": "employer"},
             "step": "shape"}
            """;

    /** Everything in the database of the service, byte by byte. */
    private static String dump() {
        var database = SERVICE.bean(MongoDatabase.class);
        return Flux.from(database.listCollectionNames())
                .flatMap(name -> Flux.from(
                        database.getCollection(name, RawBsonDocument.class).find()))
                .map(document -> new String(document.getByteBuffer().array(), ISO_8859_1))
                .reduce("", String::concat)
                .blockOptional()
                .orElseThrow();
    }

    @Test
    void neither_a_copy_of_the_database_nor_the_topics_tell_who_somebody_is() {
        var coach = SERVICE.coach(fresh("coach"));
        var created = coach.post()
                .uri("/candidates")
                .header("Idempotency-Key", fresh("key"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(DOSSIER)
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders();
        var path = Objects.requireNonNull(created.getLocation()).getPath();
        var id = path.substring(path.lastIndexOf('/') + 1);
        coach.put()
                .uri("/candidates/{id}/consents/matching", id)
                .bodyValue(Map.of("given", true, "togetherWith", "Oom Evert"))
                .exchange()
                .expectStatus()
                .isOk();

        put(coach, id, "/steps/explore", "\"2\"", """
                {"answers": [{"prompt": "explore-energy", "words": "Van een lavendelveld.", "sharing": "team"}],
                 "togetherWith": "Oom Evert"}""");
        put(coach, id, "/plan", "\"3\"", "{\"tasks\": [{\"what\": \"Luisteren naar de nachtegaal\"}]}");
        put(coach, id, "/who-does-what/mine", "*", "{\"words\": \"Ik help je met de ringslang.\"}");

        var copy = dump();

        // What was replaced lies in a collection of its own.
        assertThat(copy).contains(id, id + "/3").doesNotContain(WORDS);
        assertThat(SERVICE.told(id))
                .hasSizeGreaterThan(1)
                .allSatisfy(letter -> assertThat(letter.toString()).doesNotContain(WORDS));
    }

    private static void put(WebTestClient coach, String id, String path, String ifMatch, String body) {
        coach.put()
                .uri("/candidates/" + id + path)
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void a_word_that_is_left_lying_about_would_be_noticed() {
        var planted = fresh("walvisgezang");
        var collection = SERVICE.bean(MongoDatabase.class).getCollection("planted", BsonDocument.class);
        Mono.from(collection.insertOne(new BsonDocument("story", new BsonString(planted))))
                .block();

        assertThat(dump()).contains(planted);

        Mono.from(collection.drop()).block();
    }
}
