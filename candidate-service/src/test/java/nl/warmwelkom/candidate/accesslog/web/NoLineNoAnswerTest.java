package nl.warmwelkom.candidate.accesslog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.embedded.EmbeddedMongo;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

class NoLineNoAnswerTest {

    private static final EmbeddedMongo LOG = EmbeddedMongo.inMemory();

    /** The same service, with a log that is kept elsewhere and can be taken away. */
    @RegisterExtension
    static final RunningService SERVICE =
            new RunningService("warm-welkom.access-log.uri=" + LOG.uri() + "/?serverSelectionTimeoutMS=200");

    private final AccessLogPeople people = new AccessLogPeople(SERVICE);

    @Test
    void while_nothing_can_be_written_down_no_door_shows_or_changes_anything() {
        people.startAndLetIn();
        var dossier = "/candidates/" + people.sam();
        var introduction = "/introductions/" + people.offered();
        var link = dossier + "/links/" + UUID.randomUUID();
        var asSam = people.asSam();
        var made = asSam.put(link, "{\"profession\": \"bedrijfsarts\"}")
                .expectBody(String.class)
                .returnResult();
        var token = JsonMapper.shared()
                .readTree(made.getResponseBody())
                .path("token")
                .stringValue();

        LOG.close();

        silent(asSam.get(dossier));
        silent(asSam.get("/candidates"));
        silent(people.asCoach().get("/candidates"));
        silent(asSam.get(dossier + "/dossier"));
        silent(asSam.get(dossier + "/consents"));
        silent(asSam.get(dossier + "/links"));
        silent(asSam.put(dossier, "*", AccessLogPeople.DOSSIER));
        silent(asSam.put(dossier + "/consents/matching", "{\"given\": false}"));
        silent(asSam.put(dossier + "/links/" + UUID.randomUUID(), "{\"profession\": \"bedrijfsarts\"}"));
        silent(asSam.get(introduction + "/openness"));
        silent(people.asEmployer().get(introduction + "/shared"));
        silent(new Visitor(SERVICE.anonymous()).get("/shared-dossiers/" + token));
        silent(new Visitor(SERVICE.candidate(UUID.randomUUID().toString()))
                .post("/candidates", AccessLogPeople.DOSSIER));
    }

    private static void silent(ResponseSpec answer) {
        answer.expectStatus()
                .isEqualTo(503)
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("Sam", "Rietland", "bak al jaren", "buddy"));
    }
}
