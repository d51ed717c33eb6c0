package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.warmwelkom.local.DemoProduct.Demo;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole product with its demo region, used through the one door as a new user would. */
@ExtendWith(DemoProduct.class)
class PublicApiTest {

    private static final String BAKERY = "/employers/00000000-0000-4000-8000-0000000000b1";
    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    private final Demo demo;
    private final OneDoor door;

    PublicApiTest(Demo demo) {
        this.demo = demo;
        this.door = demo.door();
    }

    @Test
    void the_demo_region_passes_every_rule_of_the_public_api() throws Exception {
        assertThat(demo.printed()).contains("demo loaded");
        var reviewed =
                door.read(door.get("manager-leiden", "/introductions?limit=100").body());
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
        builder.environment().put("BASE", demo.process().at("").toString());

        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("The journey is complete.");
    }

    @Test
    void anybody_learns_what_a_job_could_be_worth_in_provisions() throws Exception {
        var answer = door.send(door.anybody("/provisions/estimate")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"hoursPerWeek": 24, "wage": {"cents": 1500, "per": "hour"}}""")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(door.read(answer.body()).path("items").size()).isGreaterThan(30);
    }

    @Test
    void a_tip_that_an_employer_knew_is_gone_and_nobody_is_told_what_one_employer_said() throws Exception {
        var tips = zorghuis() + "/tips";
        var known = door.read(door.get("employer-zorghuis", tips).body())
                .at("/items/0/id")
                .asString();

        var answer = door.post("employer-zorghuis", tips + "/" + known + "/feedback", "{\"verdict\": \"knew-that\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(door.get("employer-zorghuis", tips).body()).doesNotContain("\"id\":\"" + known + "\"");
        assertThat(door.problem(door.post("employer-zorghuis", tips + "/T999/feedback", "{\"verdict\": \"helpful\"}")))
                .isEqualTo("404 not-found");
        assertThat(door.problem(
                        door.post("employer-bakker", tips + "/" + known + "/feedback", "{\"verdict\": \"helpful\"}")))
                .isEqualTo("404 not-found");
        assertThat(door.problem(
                        door.post("manager-leiden", tips + "/" + known + "/feedback", "{\"verdict\": \"helpful\"}")))
                .isEqualTo("403 not-allowed");
        for (var path : new String[] {"/tip-effects?limit=100", "/tip-effects/hold-out"}) {
            assertThat(door.get("editor", path).body())
                    .contains("\"tooFew\":true")
                    .doesNotContain("\"n\":");
            assertThat(door.problem(door.get("employer-zorghuis", path))).isEqualTo("403 not-allowed");
        }
        assertThat(door.get("manager-leiden", "/regions/AM19/temperatures").body())
                .contains("\"moment\":\"before\"");
        assertThat(door.problem(door.get("manager-utrecht", "/regions/AM19/temperatures")))
                .isEqualTo("404 not-found");
    }

    @Test
    void a_worried_employer_reads_a_story_asks_for_a_call_and_the_ambassador_gets_mail() throws Exception {
        var story =
                door.read(door.get("employer-bakker", BAKERY + "/tips").body()).path("ambassador");
        assertThat(story.path("concern").asString()).isEqualTo("ziekteverzuim");
        var ask = "{\"storyId\": \"%s\"}".formatted(story.path("storyId").asString());

        assertThat(door.post("employer-bakker", BAKERY + "/call-requests", ask).statusCode())
                .isEqualTo(201);
        assertThat(door.problem(door.post("employer-bakker", BAKERY + "/call-requests", ask)))
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
        return door.send(HttpRequest.newBuilder(door.at("/post"))).body();
    }

    @Test
    void all_faults_of_a_body_are_told_at_once_and_nothing_is_stored() throws Exception {
        var before = positions();

        var answer = door.post("employer-bakker", BAKERY + "/positions", """
                {"title": "", "tasks": "x", "field": "voedse", "strengths": ["nauwkeurg"], "hours": {"min": 0, "max": 900},
                 "location": {"postcode4": "2312"}, "salary": 3}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = door.read(answer.body());
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
        assertThat(door.problem(door.post("employer-bakker", path, "{\"version\": ")))
                .isEqualTo("400 broken-json");
        assertThat(door.problem(door.post("employer-bakker", path, "\"" + "x".repeat(300 * 1024) + "\"")))
                .isEqualTo("413 too-large");
        assertThat(door.problem(door.send(door.as("employer-bakker", path)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("hello")))))
                .isEqualTo("415 unsupported-media-type");
        assertThat(door.problem(door.get("employer-bakker", "/employers/nobody")))
                .isEqualTo("404 not-found");
        assertThat(door.problem(door.get("employer-bakker", "/nowhere"))).isEqualTo("404 not-found");
        assertThat(door.problem(door.get("employer-bakker", "/introductions/" + UUID.randomUUID())))
                .isEqualTo("404 not-found");
        assertThat(door.problem(door.send(door.anybody(BAKERY)))).isEqualTo("401 not-logged-in");
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
        assertThat(door.problem(other)).isEqualTo("409 idempotency-key-reused");
    }

    @Test
    void a_change_names_the_version_that_it_changes() throws Exception {
        var employer = door.get("employer-zorghuis", zorghuis());
        var body = """
                {"name": "Zorghuis De Vlietoever", "sector": "Q", "size": "50-249", "region": "AM19",
                 "location": {"postcode4": "2312"}, "contact": {"name": "Anneke", "email": "a@devlietoever.example"}}""";

        assertThat(door.problem(put(zorghuis(), body, null))).isEqualTo("428 precondition-required");
        assertThat(door.problem(put(zorghuis(), body, "\"999\""))).isEqualTo("412 stale");
        assertThat(put(zorghuis(), body, employer.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void no_word_of_a_dossier_stands_in_a_log() throws Exception {
        door.post(
                "jobcoach-leiden",
                "/candidates",
                "{\"givenName\": \"Zwaluwstaart\", \"region\": \"AM19\", \"location\": {\"postcode4\": \"2312\"}, \"story\": 3}");
        door.get("candidate-sam", "/candidates/00000000-0000-4000-8000-0000000000c1");

        try (var logs = Files.list(demo.logs())) {
            for (var log : logs.toList()) {
                assertThat(Files.readString(log))
                        .doesNotContain(
                                "Zwaluwstaart", "van Rietland", "Zilverberg", "Vroeg opstaan", "@voorbeeld.example");
            }
        }
    }

    private static String zorghuis() {
        return "/employers/00000000-0000-4000-8000-0000000000b2";
    }

    private int positions() throws Exception {
        return door.read(door.get("employer-bakker", BAKERY + "/positions?limit=100")
                        .body())
                .path("items")
                .size();
    }

    private HttpResponse<String> postWithKey(String key, String title) throws Exception {
        return door.send(door.withBody("employer-zorghuis", zorghuis() + "/positions")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("""
                        {"title": "%s", "tasks": "Dozen vullen.", "field": "logistiek", "hours": {"min": 8, "max": 16},
                         "location": {"postcode4": "2312"}}""".formatted(title))));
    }

    private HttpResponse<String> put(String path, String body, @Nullable String version) throws Exception {
        var request = door.withBody("employer-zorghuis", path).PUT(BodyPublishers.ofString(body));
        return door.send(version == null ? request : request.header("If-Match", version));
    }
}
