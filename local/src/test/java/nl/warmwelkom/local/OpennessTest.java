package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import nl.warmwelkom.embedded.FreePorts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a candidate is shown beforehand, and what an employer then gets, through the one door of the whole product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpennessTest {

    private static final String BAKERY = "/api/v1/employers/00000000-0000-4000-8000-0000000000b1";

    private static final String DOSSIER = """
            {"givenName": "Robin", "region": "AM19", "location": {"postcode4": "2312"}, "maxTravelKm": 12,
             "hours": {"min": 12, "max": 24}, "dayParts": ["mon-am", "tue-am", "thu-am"],
             "strengths": ["handig", "problemen-oplossen", "nauwkeurig"], "interests": ["voedsel"],
             "story": {"words": "Ik sta graag vroeg op.", "sharing": "employer"},
             "supportNeeds": [{"code": "op-papier", "words": "Een kaart per klus.", "sharing": "employer"},
                              {"code": "opbouw-uren", "words": "Zonnebloem.", "sharing": "coach"}]}""";

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = FreePorts.choose(1).getFirst();
    private final LaunchedProcess product;

    OpennessTest(@TempDir Path parent) throws IOException {
        product = new LaunchedProcess(parent.resolve("data"), port);
    }

    @BeforeAll
    void start() throws IOException {
        product.untilReady();
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        product.interrupted();
        product.close();
        http.close();
    }

    @Test
    void each_choice_shows_to_the_byte_what_the_employer_then_gets_and_lowering_takes_it_away_everywhere()
            throws Exception {
        for (var choice : new String[] {"all", "what-helps", "nothing"}) {
            var robin = id(ok(post("jobcoach-leiden", "/api/v1/candidates", DOSSIER)));
            ok(put(
                    "jobcoach-leiden",
                    "/api/v1/candidates/%s/consents/matching".formatted(robin),
                    "{\"given\": true, \"togetherWith\": \"Robin\"}"));
            var introduction = "/api/v1/introductions/"
                    + id(ok(post("jobcoach-leiden", "/api/v1/introductions", """
                    {"candidateId": "%s", "positionId": "%s", "motivation": "Past goed.", "reason": "Robin wil het graag."}""".formatted(robin, position()))));

            var shown = shown(introduction, choice);
            ok(post("jobcoach-leiden", introduction + "/candidate-decision", """
                    {"agree": true, "togetherWith": "Robin, aan tafel", "share": %s}""".formatted(shown.path("share"))));
            ok(post("manager-leiden", introduction + "/review", "{\"decision\": \"approve\"}"));

            var real = ok(get("employer-bakker", introduction));
            assertThat(json.writeValueAsString(shown.path("view"))).as(choice).isEqualTo(real);
            assertThat(real).doesNotContain("Zonnebloem", "opbouw-uren", "eigen-regie");
            if (choice.equals("all")) {
                assertThat(real).contains("Robin", "Ik sta graag vroeg op.", "Een kaart per klus.");
                lowered(robin, introduction);
            }
        }
    }

    /** Within two seconds; it is read again only because events take a moment to get from one service to the next. */
    private void lowered(String robin, String introduction) throws Exception {
        ok(put("jobcoach-leiden", introduction + "/passport", "{\"supportNeeds\": [\"op-papier\"]}"));
        assertThat(ok(get("employer-bakker", introduction + "/passport"))).contains("Een kaart per klus.");
        var version = get("jobcoach-leiden", "/api/v1/candidates/" + robin)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        ok(send(request("jobcoach-leiden", "/api/v1/candidates/" + robin)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString(DOSSIER.replace("\"employer\"", "\"coach\"")))));

        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(ok(get("employer-bakker", introduction))
                                + get("employer-bakker", introduction + "/passport")
                                        .body())
                        .doesNotContain("Ik sta graag vroeg op.", "Een kaart per klus.", "op-papier"));
    }

    /** The choice of that code, in the order in which its fields came. */
    private JsonNode shown(String introduction, String code) throws Exception {
        return json.readTree(ok(get("jobcoach-leiden", introduction + "/openness")))
                .path("choices")
                .valueStream()
                .filter(choice -> choice.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Work of its own for each introduction, so that no limit of open offers for one opening is in the way. */
    private String position() throws Exception {
        return id(ok(post("employer-bakker", BAKERY + "/positions", """
                {"title": "Hulp", "tasks": "Broden inpakken.", "field": "voedsel", "hours": {"min": 8, "max": 24},
                 "location": {"postcode4": "2312"}}""")));
    }

    private String id(String created) {
        return json.readTree(created).path("id").asString();
    }

    private static String ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }

    private HttpResponse<String> put(String account, String path, String body) throws Exception {
        return send(request(account, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> post(String account, String path, String body) throws Exception {
        return send(request(account, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String account, String path) throws Exception {
        return send(request(account, path));
    }

    private HttpRequest.Builder request(String account, String path) throws Exception {
        var basic = Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
        var token = send(HttpRequest.newBuilder(product.at("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        var access = json.readTree(token.body()).path("access_token").asString();
        return HttpRequest.newBuilder(product.at(path)).header("Authorization", "Bearer " + access);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
