package nl.warmwelkom.candidate.link.web;

import static nl.warmwelkom.testing.service.ServiceUnderTest.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.candidate.paper.Validation;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String DOSSIER = """
            {"givenName": "Sam", "familyName": "van Rietland", "region": "AM19", "location": {"postcode4": "2312"},
             "strengths": ["nauwkeurig"],
             "supportNeeds": [
               {"code": "buddy", "words": "Iemand die weet hoe ik begin.", "sharing": "team"},
               {"code": "opbouw-uren", "words": "Zonnebloem.", "sharing": "coach"}],
             "story": {"words": "Ik bak al jaren.", "sharing": "team"}}
            """;

    private final String sam = UUID.randomUUID().toString();
    private final Visitor asSam = new Visitor(SERVICE.candidate(sam));
    private final Visitor anybody = new Visitor(SERVICE.anonymous());
    private final String links = "/candidates/" + sam + "/links";
    private final String link = links + "/" + UUID.randomUUID();

    private String made() {
        asSam.added("/candidates", DOSSIER);
        return token("{\"profession\": \"bedrijfsarts\"}");
    }

    private String token(String body) {
        return body(asSam.put(link, body)
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .path("token")
                .asString();
    }

    private static JsonNode body(@Nullable String text) {
        return JsonMapper.shared().readTree(Objects.requireNonNull(text));
    }

    private JsonNode first() {
        return body(asSam.get(links)
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .at("/items/0");
    }

    private String refusal(String token) {
        return anybody.nothingAt("/shared-dossiers/%s", token);
    }

    @Test
    void whoever_has_the_link_reads_what_is_shared_with_the_team_and_nothing_else() {
        var token = made();

        anybody.get("/shared-dossiers/" + token)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Robots-Tag", "noindex, nofollow, noarchive")
                .expectBody()
                .json("""
                        {"givenName": "Sam", "strengths": ["nauwkeurig"], "story": "Ik bak al jaren.",
                         "supportNeeds": [{"code": "buddy", "words": "Iemand die weet hoe ik begin."}]}
                        """, JsonCompareMode.STRICT);
    }

    @Test
    void on_paper_it_is_pdf_ua() {
        var pdf = SERVICE.anonymous()
                .get()
                .uri("/shared-dossiers/" + made())
                .accept(MediaType.APPLICATION_PDF)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();

        assertThat(Validation.faults(Objects.requireNonNull(pdf))).isEmpty();
    }

    @Test
    void the_candidate_sees_each_opening() {
        var token = made();
        anybody.get("/shared-dossiers/" + token).expectStatus().isOk();
        anybody.get("/shared-dossiers/" + token).expectStatus().isOk();

        assertThat(first().path("openings").asInt()).isEqualTo(2);
        assertThat(first().path("lastOpened").size()).isEqualTo(2);
        assertThat(first().has("token")).as("told once").isFalse();
    }

    @Test
    void revoked_ended_and_unknown_links_are_refused_in_the_same_words() {
        var revoked = made();
        var unknown = refusal("A".repeat(43));
        asSam.delete(link).expectStatus().isNoContent();
        asSam.delete(link).expectStatus().isNoContent();
        assertThat(refusal(revoked)).isEqualTo(unknown);
        assertThat(first().path("open").asBoolean()).isFalse();
        assertThat(first().path("openings").asInt()).isZero();
        assertThat(refusal("no-token-at-all")).isEqualTo(unknown);
    }

    @Test
    void a_link_ends_by_itself() {
        var token = made();
        SERVICE.forward(Duration.ofDays(14));

        assertThat(refusal(token)).isEqualTo(refusal("B".repeat(43)));
    }

    @Test
    void lowering_takes_it_away_from_the_link_too() {
        var token = made();
        asSam.put("/candidates/" + sam, "\"1\"", DOSSIER.replace("\"team\"", "\"private\""))
                .expectStatus()
                .isOk();

        anybody.get("/shared-dossiers/" + token)
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        "{\"givenName\": \"Sam\", \"strengths\": [\"nauwkeurig\"], \"supportNeeds\": []}",
                        JsonCompareMode.STRICT);
    }

    @Test
    void what_opens_a_link_is_kept_nowhere() {
        var token = made();

        var database = SERVICE.bean(MongoDatabase.class);
        var everything = Flux.from(database.listCollectionNames())
                .flatMap(name -> Flux.from(database.getCollection(name).find()))
                .map(Objects::toString)
                .collectList()
                .blockOptional()
                .orElse(List.of());
        assertThat(everything).isNotEmpty().noneMatch(document -> document.contains(token));
    }

    @Test
    void a_link_is_made_once_and_for_a_time_that_can_be_overseen() {
        made();
        asSam.put(link, "{\"profession\": \"bedrijfsarts\"}").expectStatus().isEqualTo(409);
        var another = links + "/" + UUID.randomUUID();
        for (var until : List.of("2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z")) {
            asSam.put(another, "{\"profession\": \"bedrijfsarts\", \"until\": \"%s\"}".formatted(until))
                    .expectStatus()
                    .isBadRequest();
        }
        asSam.put(another, "{\"profession\": \"waarzegger\"}").expectStatus().isBadRequest();
        asSam.put(links + "/no-uuid", "{\"profession\": \"bedrijfsarts\"}")
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void nobody_else_makes_sees_or_revokes_it() {
        made();
        var noor = new Visitor(SERVICE.candidate(UUID.randomUUID().toString()));
        var coach = new Visitor(SERVICE.coach(fresh("coach")));
        var doctor = new Visitor(SERVICE.as(fresh("doctor"), Role.PROFESSIONAL, Map.of()));

        for (var other : List.of(noor, coach)) {
            other.get(links).expectStatus().isNotFound();
            other.delete(link).expectStatus().isNotFound();
            other.put(links + "/" + UUID.randomUUID(), "{\"profession\": \"bedrijfsarts\"}")
                    .expectStatus()
                    .isNotFound();
        }
        doctor.get(links).expectStatus().isForbidden();
        assertThat(first().path("open").asBoolean()).isTrue();
    }
}
