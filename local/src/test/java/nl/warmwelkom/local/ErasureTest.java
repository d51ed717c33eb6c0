package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.warmwelkom.embedded.FreePorts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product on its data folder, which is searched byte by byte for somebody who was erased. */
class ErasureTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final String BAKER = "employer-bakker";
    private static final String COACH = "jobcoach-leiden";
    private static final String MANAGER = "manager-leiden";
    private static final String SAM = "candidate-sam";
    private static final String BAKERY = "/employers/00000000-0000-4000-8000-0000000000b1";
    private static final String DOSSIER = "/candidates/00000000-0000-4000-8000-0000000000c1";

    /** Whatever was said by or about this person, in the order of who says it. */
    private static final List<String> WORDS = List.of(
            "Quintessa",
            "Vanderzandt",
            "quintessa@post.example",
            "0612340987",
            "walvisgezang",
            "schemerlampje",
            "zeepaardjes",
            "koraalriffen",
            "zeeanemonen",
            "inktvissen",
            "heremietkreeft",
            "Tante Doortje");

    /** What a candidate's key looks like, encrypted with the master key, which lies in the same folder on a laptop. */
    private static final Pattern WRAPPED_KEY = Pattern.compile("[A-Za-z0-9+/]{150,}={0,2}");

    @TempDir
    Path parent;

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void closeClient() {
        http.close();
    }

    @Test
    void killed_in_the_middle_of_an_erasure_it_finishes_it_and_no_file_in_the_data_folder_tells_of_that_person()
            throws Exception {
        var erasure = "";
        try (var first = launch()) {
            first.untilReady();
            var door = new OneDoor(http, first.at("/"));
            everythingIsSaid(door);
            assertThat(files(WORDS.get(6)))
                    .as("a word that is kept as it was written")
                    .isNotEmpty();

            assertThat(keys()).as("of two candidates").hasSize(2);

            var begun = OneDoor.ok(door.send(door.as(SAM, DOSSIER).DELETE()));
            first.killed();
            erasure = "/erasures/" + door.read(begun).path("erasureId").asString();
        }

        try (var second = launch()) {
            second.untilReady();
            var door = new OneDoor(http, second.at("/"));
            var progress = erasure;
            await().atMost(A_MINUTE)
                    .until(() -> door.read(said(get(door, SAM, progress)))
                            .path("finished")
                            .booleanValue());
            assertThat(door.get(SAM, DOSSIER).statusCode()).isEqualTo(404);
            assertThat(said(get(door, BAKER, BAKERY + "/positions")))
                    .as("what was acknowledged before the kill")
                    .contains("Inpakken.");
            second.interrupted();
        }

        assertThat(WORDS).allSatisfy(word -> assertThat(files(word)).as(word).isEmpty());
        assertThat(keys())
                .as("no key that would open what lies in a backup, but the other candidate's")
                .hasSize(1);
    }

    private LaunchedProcess launch() throws IOException {
        return new LaunchedProcess(parent.resolve("data"), FreePorts.choose(1).getFirst(), "--no-demo");
    }

    /** Sam tells it all; the coach, the manager and the baker write about it; an introduction goes on. */
    private void everythingIsSaid(OneDoor door) throws Exception {
        var position = door.id(said(post(door, BAKER, BAKERY + "/positions", """
                {"title": "Hulp", "tasks": "Inpakken.", "field": "voedsel", "strengths": ["nauwkeurig", "op-tijd"],
                 "support": ["buddy"], "hours": {"min": 8, "max": 32}, "dayParts": ["mon-am", "wed-am"], "openings": 2,
                 "location": {"postcode4": "2312"}}""")));
        var tag = door.get(SAM, DOSSIER).headers().firstValue("ETag").orElseThrow();
        said(() -> door.send(door.withBody(SAM, DOSSIER).header("If-Match", tag).PUT(BodyPublishers.ofString("""
                {"givenName": "Quintessa", "familyName": "Vanderzandt",
                 "contact": {"email": "quintessa@post.example", "phone": "0612340987", "name": "Tante Doortje"},
                 "region": "AM19", "location": {"postcode4": "2312"}, "maxTravelKm": 15,
                 "hours": {"min": 12, "max": 24}, "dayParts": ["mon-am", "wed-am"],
                 "strengths": ["nauwkeurig", "op-tijd", "ordelijk"], "interests": ["voedsel"],
                 "supportNeeds": [{"code": "buddy", "words": "Een schemerlampje.", "sharing": "employer"}],
                 "story": {"words": "Ik luister graag naar walvisgezang.", "sharing": "employer"}}"""))));
        for (var subject : List.of("matching", COACH)) {
            said(put(door, SAM, DOSSIER + "/consents/" + subject, "{\"given\": true}"));
        }
        said(get(door, COACH, DOSSIER));
        said(post(door, COACH, DOSSIER + "/advice", "{\"topic\": \"werkdag\", \"words\": \"Begin met zeeanemonen.\"}"));
        introduction(door, position);
    }

    private void introduction(OneDoor door, String position) throws Exception {
        var wish = """
                {"candidateId": "%s", "positionId": "%s", "motivation": "Houdt van zeepaardjes.", "reason": "Kent koraalriffen."}""".formatted(DOSSIER.substring(DOSSIER.lastIndexOf('/') + 1), position);
        // Matching hears of everything a moment later.
        await().atMost(A_MINUTE)
                .until(() -> door.get(COACH, DOSSIER + "/proposals").statusCode() == 200);
        var path = "/introductions/" + door.id(said(post(door, COACH, "/introductions", wish)));
        said(post(
                door,
                SAM,
                path + "/candidate-decision",
                "{\"agree\": true, \"share\": {\"givenName\": true, \"story\": true, \"supportNeeds\": [\"buddy\"]}}"));
        said(post(door, MANAGER, path + "/review", "{\"decision\": \"approve\"}"));
        said(post(
                door,
                BAKER,
                path + "/employer-response",
                "{\"decision\": \"ask\", \"wordsToCoach\": \"Kan zij met inktvissen werken?\"}"));
        said(post(door, COACH, path + "/answers", "{\"words\": \"Als een heremietkreeft.\"}"));
        said(get(door, BAKER, path));
        said(put(door, SAM, path + "/passport", "{\"supportNeeds\": [\"buddy\"]}"));
    }

    private static String said(Callable<HttpResponse<String>> request) {
        return OneDoor.ok(OneDoor.answered(request));
    }

    /** With a key, so that one that was done and is sent again is done once. */
    private static Callable<HttpResponse<String>> post(OneDoor door, String account, String path, String body) {
        return () -> door.send(door.withBody(account, path)
                .header("Idempotency-Key", account + path)
                .POST(BodyPublishers.ofString(body)));
    }

    private static Callable<HttpResponse<String>> put(OneDoor door, String account, String path, String body) {
        return () -> door.put(account, path, body);
    }

    private static Callable<HttpResponse<String>> get(OneDoor door, String account, String path) {
        return () -> door.get(account, path);
    }

    /** The files in which this stands. */
    private List<Path> files(String words) throws IOException {
        try (var all = Files.walk(parent.resolve("data"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> bytes(file).contains(words))
                    .toList();
        }
    }

    private Set<String> keys() {
        return WRAPPED_KEY
                .matcher(bytes(parent.resolve("data/mongo/mongo.mv")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
