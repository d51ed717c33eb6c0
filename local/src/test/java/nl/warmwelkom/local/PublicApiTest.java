package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.warmwelkom.embedded.FreePorts;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole product with its demo region, used through the one door as a new user would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicApiTest {

    private static final String BAKERY = "/api/v1/employers/00000000-0000-4000-8000-0000000000b1";
    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = FreePorts.choose(1).getFirst();
    private final Path data;
    private final LaunchedProcess product;
    private String started = "";

    PublicApiTest(@TempDir Path parent) throws IOException {
        data = parent.resolve("data");
        product = new LaunchedProcess(data, port);
    }

    @BeforeAll
    void start() throws IOException {
        started = product.untilReady();
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        product.interrupted();
        product.close();
        http.close();
    }

    @Test
    void the_demo_region_passes_every_rule_of_the_public_api() throws Exception {
        assertThat(started).contains("demo loaded");
        var reviewed = json.readTree(
                get("manager-leiden", "/api/v1/introductions?limit=100").body());
        assertThat(reviewed.path("items")
                        .valueStream()
                        .map(item -> item.path("status").asString()))
                .contains(
                        "proposed",
                        "agreed",
                        "returned",
                        "rejected",
                        "declined-by-candidate",
                        "offered",
                        "accepted",
                        "declined-by-employer",
                        "met",
                        "trial",
                        "placed",
                        "ended",
                        "withdrawn");
    }

    @Test
    void the_journey_of_the_documentation_runs_as_it_is_written() throws Exception {
        var journey = Files.readString(Path.of("..", "docs", "journey.md"));
        var commands = new StringBuilder();
        SHELL.matcher(journey).results().forEach(block -> commands.append(block.group(1)));
        var builder = new ProcessBuilder("bash", "-c", commands.toString()).redirectErrorStream(true);
        builder.environment().put("BASE", "http://127.0.0.1:" + port);

        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("The journey is complete.");
    }

    @Test
    void anybody_learns_what_a_job_could_be_worth_in_provisions() throws Exception {
        var answer = send(HttpRequest.newBuilder(product.at("/api/v1/provisions/estimate"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"hoursPerWeek": 24, "wage": {"cents": 1500, "per": "hour"}}""")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.readTree(answer.body()).path("items").size()).isGreaterThan(30);
    }

    @Test
    void a_tip_that_an_employer_knew_is_gone_and_nobody_is_told_what_one_employer_said() throws Exception {
        var tips = zorghuis() + "/tips";
        var known = json.readTree(get("employer-zorghuis", tips).body())
                .at("/items/0/id")
                .asString();

        var answer = post("employer-zorghuis", tips + "/" + known + "/feedback", "{\"verdict\": \"knew-that\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(get("employer-zorghuis", tips).body()).doesNotContain("\"id\":\"" + known + "\"");
        assertThat(slug(post("employer-zorghuis", tips + "/T999/feedback", "{\"verdict\": \"helpful\"}")))
                .isEqualTo("404 not-found");
        assertThat(slug(post("employer-bakker", tips + "/" + known + "/feedback", "{\"verdict\": \"helpful\"}")))
                .isEqualTo("404 not-found");
        assertThat(slug(post("manager-leiden", tips + "/" + known + "/feedback", "{\"verdict\": \"helpful\"}")))
                .isEqualTo("403 not-allowed");
        for (var path : new String[] {"/api/v1/tip-effects?limit=100", "/api/v1/tip-effects/hold-out"}) {
            assertThat(get("editor", path).body()).contains("\"tooFew\":true").doesNotContain("\"n\":");
            assertThat(slug(get("employer-zorghuis", path))).isEqualTo("403 not-allowed");
        }
        assertThat(get("manager-leiden", "/api/v1/regions/AM19/temperatures").body())
                .contains("\"moment\":\"before\"");
        assertThat(slug(get("manager-utrecht", "/api/v1/regions/AM19/temperatures")))
                .isEqualTo("404 not-found");
    }

    @Test
    void a_worried_employer_reads_a_story_asks_for_a_call_and_the_ambassador_gets_mail() throws Exception {
        var story =
                json.readTree(get("employer-bakker", BAKERY + "/tips").body()).path("ambassador");
        assertThat(story.path("concern").asString()).isEqualTo("ziekteverzuim");
        var ask = "{\"storyId\": \"%s\"}".formatted(story.path("storyId").asString());

        assertThat(post("employer-bakker", BAKERY + "/call-requests", ask).statusCode())
                .isEqualTo(201);
        assertThat(slug(post("employer-bakker", BAKERY + "/call-requests", ask)))
                .isEqualTo("409 already-exists");

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> post().contains("Bakkerij Het Warme Hart las uw verhaal"));
    }

    /** Everything that the demo's introductions mailed, held against everything that their dossiers say. */
    @Test
    void no_mail_holds_a_word_of_a_dossier() throws Exception {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> post().contains("Er wacht een kennismaking"));

        assertThat(post())
                .doesNotContain(
                        "kandidaat-", "Vroeg opstaan", "Sam ", "Noor ", "buddy", "0000000000c1", "0000000000c2");
    }

    private String post() throws Exception {
        return send(HttpRequest.newBuilder(product.at("/post"))).body();
    }

    @Test
    void all_faults_of_a_body_are_told_at_once_and_nothing_is_stored() throws Exception {
        var before = positions();

        var answer = post("employer-bakker", BAKERY + "/positions", """
                {"title": "", "tasks": "x", "field": "voedse", "strengths": ["nauwkeurg"], "hours": {"min": 0, "max": 900},
                 "location": {"postcode4": "2312"}, "salary": 3}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = json.readTree(answer.body());
        assertThat(problem.path("type").asString()).endsWith("/api/v1/problems/invalid-input");
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .contains("/title", "/field", "/strengths/0", "/hours/min", "/hours/max", "/salary");
        assertThat(answer.body()).contains("voedsel", "nauwkeurig").doesNotContain("nl.warmwelkom", "Exception");
        assertThat(positions()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_read_is_refused_in_plain_words() throws Exception {
        var path = BAKERY + "/responses";
        assertThat(slug(post("employer-bakker", path, "{\"version\": "))).isEqualTo("400 broken-json");
        assertThat(slug(post("employer-bakker", path, "\"" + "x".repeat(300 * 1024) + "\"")))
                .isEqualTo("413 too-large");
        assertThat(slug(send(request("employer-bakker", path)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("hello")))))
                .isEqualTo("415 unsupported-media-type");
        assertThat(slug(get("employer-bakker", "/api/v1/employers/nobody"))).isEqualTo("404 not-found");
        assertThat(slug(get("employer-bakker", "/api/v1/nowhere"))).isEqualTo("404 not-found");
        assertThat(slug(get("employer-bakker", "/api/v1/introductions/" + UUID.randomUUID())))
                .isEqualTo("404 not-found");
        assertThat(slug(send(HttpRequest.newBuilder(product.at(BAKERY))))).isEqualTo("401 not-logged-in");
    }

    @Test
    void the_same_key_gives_the_first_answer_again_and_never_another_one() throws Exception {
        var first = postWithKey("twice", "Inpakker");
        var again = postWithKey("twice", "Inpakker");
        var other = postWithKey("twice", "Sjouwer");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(slug(other)).isEqualTo("409 idempotency-key-reused");
    }

    @Test
    void a_change_names_the_version_that_it_changes() throws Exception {
        var employer = get("employer-zorghuis", zorghuis());
        var body = """
                {"name": "Zorghuis De Vlietoever", "sector": "Q", "size": "50-249", "region": "AM19",
                 "location": {"postcode4": "2312"}, "contact": {"name": "Anneke", "email": "a@devlietoever.example"}}""";

        assertThat(slug(put(zorghuis(), body, null))).isEqualTo("428 precondition-required");
        assertThat(slug(put(zorghuis(), body, "\"999\""))).isEqualTo("412 stale");
        assertThat(put(zorghuis(), body, employer.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void no_word_of_a_dossier_stands_in_a_log() throws Exception {
        post(
                "jobcoach-leiden",
                "/api/v1/candidates",
                "{\"givenName\": \"Zwaluwstaart\", \"region\": \"AM19\", \"location\": {\"postcode4\": \"2312\"}, \"story\": 3}");
        get("candidate-sam", "/api/v1/candidates/00000000-0000-4000-8000-0000000000c1");

        try (var logs = Files.list(data.resolve("logs"))) {
            for (var log : logs.toList()) {
                assertThat(Files.readString(log))
                        .doesNotContain(
                                "Zwaluwstaart", "van Rietland", "Zilverberg", "Vroeg opstaan", "@voorbeeld.example");
            }
        }
    }

    private static String zorghuis() {
        return "/api/v1/employers/00000000-0000-4000-8000-0000000000b2";
    }

    private int positions() throws Exception {
        return json.readTree(
                        get("employer-bakker", BAKERY + "/positions?limit=100").body())
                .path("items")
                .size();
    }

    private HttpResponse<String> postWithKey(String key, String title) throws Exception {
        return send(request("employer-zorghuis", zorghuis() + "/positions")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("""
                        {"title": "%s", "tasks": "Dozen vullen.", "field": "logistiek", "hours": {"min": 8, "max": 16},
                         "location": {"postcode4": "2312"}}""".formatted(title))));
    }

    private HttpResponse<String> put(String path, String body, @Nullable String version) throws Exception {
        var request = request("employer-zorghuis", path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
        return send(version == null ? request : request.header("If-Match", version));
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
        return HttpRequest.newBuilder(product.at(path))
                .header(
                        "Authorization",
                        "Bearer "
                                + json.readTree(token.body())
                                        .path("access_token")
                                        .asString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String slug(HttpResponse<String> answer) {
        JsonNode problem = json.readTree(answer.body());
        var type = problem.path("type").asString();
        return answer.statusCode() + " " + type.substring(type.lastIndexOf('/') + 1);
    }
}
