package nl.warmwelkom.candidate.dossier.web;

import static nl.warmwelkom.candidate.RunningService.fresh;
import static nl.warmwelkom.candidate.dossier.web.Bodies.THIN;
import static nl.warmwelkom.candidate.dossier.web.Bodies.WHOLE;
import static nl.warmwelkom.candidate.dossier.web.Bodies.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class CandidateApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final String sam = UUID.randomUUID().toString();
    private final String coachAccount = fresh("jobcoach");
    private final WebTestClient asSam = SERVICE.candidate(sam);
    private final WebTestClient asCoach = SERVICE.coach(coachAccount);

    private static ResponseSpec post(WebTestClient client, String body) {
        return client.post()
                .uri("/candidates")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static ResponseSpec get(WebTestClient client, String id) {
        return client.get().uri("/candidates/" + id).exchange();
    }

    private static ResponseSpec put(WebTestClient client, String id, String ifMatch, String body) {
        return client.put()
                .uri("/candidates/" + id)
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** A coach starts a dossier; its id. */
    private String started(String body) {
        var created = post(asCoach, body).expectStatus().isCreated().expectBody(Created.class);
        return Objects.requireNonNull(created.returnResult().getResponseBody()).id();
    }

    record Created(String id) {}

    private void samStartsAndLetsTheCoachIn() {
        post(asSam, WHOLE).expectStatus().isCreated();
        asSam.put()
                .uri("/candidates/%s/consents/%s".formatted(sam, coachAccount))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"given\": true}")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void a_creation_answers_with_the_id_and_nothing_of_a_person() {
        post(asSam, WHOLE)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Location", "/api/v1/candidates/" + sam)
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectHeader()
                .valueEquals("Warm-Sequence", "candidates/%s/1".formatted(sam))
                .expectBody()
                .json("{\"id\": \"%s\"}".formatted(sam), JsonCompareMode.STRICT);
    }

    @Test
    void a_candidate_who_has_a_dossier_already_is_told_so() {
        post(asSam, WHOLE).expectStatus().isCreated();

        post(asSam, WHOLE)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/api/v1/problems/already-exists");
    }

    @Test
    void an_account_that_is_tied_to_no_dossier_starts_none() {
        post(SERVICE.as(fresh("candidate"), Role.CANDIDATE, Map.of()), WHOLE)
                .expectStatus()
                .isForbidden();
    }

    @Test
    void a_repeated_creation_gives_the_first_answer_again() {
        var key = fresh("key");
        var first = repeatable(key, THIN).expectStatus().isCreated().expectBody(String.class);
        var again = repeatable(key, THIN).expectStatus().isCreated().expectBody(String.class);

        assertThat(again.returnResult().getResponseBody())
                .isEqualTo(first.returnResult().getResponseBody());
        repeatable(key, WHOLE).expectStatus().isEqualTo(409);
        asCoach.get()
                .uri("/candidates")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
    }

    private ResponseSpec repeatable(String key, String body) {
        return asCoach.post()
                .uri("/candidates")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    @Test
    void a_thin_dossier_has_the_careful_defaults() {
        var id = started(THIN);

        get(asCoach, id).expectStatus().isOk().expectBody().json("""
                {"id": "%s", "hasAccount": false, "givenName": "Robin", "contact": {}, "region": "AM19",
                 "location": {"postcode4": "2312"}, "dayParts": [], "strengths": [], "interests": [],
                 "certificates": [], "environment": {"wants": [], "avoids": []}, "supportNeeds": [],
                 "step": "explore", "shares": []}
                """.formatted(id), JsonCompareMode.STRICT);
    }

    @Test
    void needs_and_story_are_between_candidate_and_coach_unless_somebody_says_otherwise() {
        var id = started(whole("\"sharing\": \"private\"},\n \"step\"", "\"sharing\": \"coach\"},\n \"step\""));
        post(asSam, whole(", \"sharing\": \"private\"},\n \"step\"", "},\n \"step\""))
                .expectStatus()
                .isCreated();

        get(asSam, sam)
                .expectBody()
                .jsonPath("$.story.sharing")
                .isEqualTo("coach")
                .jsonPath("$.supportNeeds[2].sharing")
                .isEqualTo("coach");
        get(asCoach, id).expectBody().jsonPath("$.supportNeeds[2].sharing").isEqualTo("coach");
    }

    @Test
    void the_candidate_sees_everything_as_it_was_written() {
        post(asSam, WHOLE).expectStatus().isCreated();

        get(asSam, sam)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .json(WHOLE, JsonCompareMode.LENIENT)
                .jsonPath("$.hasAccount")
                .isEqualTo(true)
                .jsonPath("$.supportNeeds.length()")
                .isEqualTo(4);
    }

    @Test
    void a_coach_sees_nothing_of_what_is_private_not_even_an_empty_place() {
        samStartsAndLetsTheCoachIn();

        var seen = get(asCoach, sam).expectStatus().isOk().expectBody(String.class);

        assertThat(seen.returnResult().getResponseBody())
                .contains("rustige-werkplek", "Bij de deur.", "buddy")
                .doesNotContain("opbouw-uren", "Na mijn opname.", "Ik bak", "story", "private", "null");
    }

    @Test
    void what_a_coach_writes_leaves_what_is_private_and_the_levels_that_the_candidate_chose() {
        samStartsAndLetsTheCoachIn();
        var asked = """
                {"givenName": "Sam", "region": "AM19", "location": {"postcode4": "2312"},
                 "supportNeeds": [
                   {"code": "rustige-werkplek", "words": "Bij het raam.", "sharing": "employer"},
                   {"code": "eigen-tempo", "sharing": "employer"}],
                 "story": {"words": "Sam bakt.", "sharing": "employer"}}
                """;

        // Three versions: started, consent, and the coach who came in.
        get(asCoach, sam).expectHeader().valueEquals("ETag", "\"3\"");
        put(asCoach, sam, "\"3\"", asked)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"4\"")
                .expectHeader()
                .valueEquals("Warm-Sequence", "candidates/%s/4".formatted(sam))
                .expectBody()
                .jsonPath("$.supportNeeds[*].sharing")
                .isEqualTo(List.of("coach", "coach"));

        get(asSam, sam).expectBody().json("""
                {"supportNeeds": [
                   {"code": "rustige-werkplek", "words": "Bij het raam.", "sharing": "coach", "must": false},
                   {"code": "eigen-tempo", "sharing": "coach", "must": false},
                   {"code": "opbouw-uren", "words": "Na mijn opname.", "sharing": "private", "must": false}],
                 "story": {"words": "Ik bak al jaren voor de hele straat.", "sharing": "private"}}
                """, JsonCompareMode.LENIENT);
    }

    @Test
    void a_professional_with_consent_sees_what_reaches_the_team_and_nothing_else() {
        var account = fresh("professional");
        var asProfessional = SERVICE.as(account, Role.PROFESSIONAL, Map.of("profession", "psychiater"));
        post(asSam, WHOLE).expectStatus().isCreated();
        get(asProfessional, sam).expectStatus().isNotFound();

        consent(account, true);

        get(asProfessional, sam).expectStatus().isOk().expectBody().json("""
                {"id": "%s", "givenName": "Sam", "strengths": ["nauwkeurig", "op-tijd"],
                 "supportNeeds": [
                   {"code": "buddy", "words": "Iemand die weet hoe ik begin.", "sharing": "employer", "must": true},
                   {"code": "vaste-structuur", "words": "Om negen uur.", "sharing": "team", "must": false}]}
                """.formatted(sam), JsonCompareMode.STRICT);
    }

    @Test
    void a_professional_finds_who_let_them_in_by_name_until_that_is_taken_back() {
        var account = fresh("professional");
        var asProfessional = SERVICE.as(account, Role.PROFESSIONAL, Map.of());
        post(asSam, WHOLE).expectStatus().isCreated();
        list(asProfessional, "{\"items\": [], \"next\": null}");

        consent(account, true);
        list(asProfessional, "{\"items\": [{\"id\": \"%s\", \"givenName\": \"Sam\"}], \"next\": null}".formatted(sam));

        consent(account, false);
        list(asProfessional, "{\"items\": [], \"next\": null}");
    }

    private void consent(String account, boolean given) {
        asSam.put()
                .uri("/candidates/%s/consents/%s".formatted(sam, account))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"given\": %s}".formatted(given))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static void list(WebTestClient client, String expected) {
        client.get()
                .uri("/candidates")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json(expected, JsonCompareMode.STRICT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EMPLOYER", "ACCOUNT_MANAGER", "EDITOR"})
    void a_role_that_has_no_business_with_dossiers_is_refused(Role role) {
        var somebody = SERVICE.as(fresh("somebody"), role, Map.of("regions", List.of("AM19")));

        get(somebody, sam).expectStatus().isForbidden();
        put(somebody, sam, "\"1\"", THIN).expectStatus().isForbidden();
        post(somebody, THIN).expectStatus().isForbidden();
        somebody.get().uri("/candidates").exchange().expectStatus().isForbidden();
    }

    @Test
    void a_professional_reads_and_does_not_write() {
        var professional = SERVICE.as(fresh("professional"), Role.PROFESSIONAL, Map.of());

        get(professional, sam).expectStatus().isNotFound();
        put(professional, sam, "\"1\"", THIN).expectStatus().isForbidden();
        post(professional, THIN).expectStatus().isForbidden();
    }

    @Test
    void without_a_token_nobody_is_let_in() {
        get(SERVICE.anonymous(), sam).expectStatus().isUnauthorized();
    }

    @Test
    void somebody_elses_dossier_and_one_that_is_not_there_get_the_same_answer() {
        post(asSam, WHOLE).expectStatus().isCreated();
        var ofCoach = started(THIN);
        var nowhere = UUID.randomUUID().toString();

        for (var client : List.of(SERVICE.candidate(UUID.randomUUID().toString()), SERVICE.coach(fresh("other")))) {
            var notThere = problem(client, nowhere);
            assertThat(problem(client, sam)).isEqualTo(notThere);
            assertThat(problem(client, ofCoach)).isEqualTo(notThere);
            put(client, sam, "\"1\"", THIN).expectStatus().isNotFound();
        }
    }

    private static String problem(WebTestClient client, String id) {
        var body = get(client, id).expectStatus().isNotFound().expectBody(String.class);
        return Objects.requireNonNull(body.returnResult().getResponseBody()).replace(id, "…");
    }

    @Test
    void a_coach_keeps_dossiers_in_the_own_region_only() {
        var elsewhere = SERVICE.as(coachAccount, Role.JOBCOACH, Map.of("regions", List.of("AM13")));
        var id = started(THIN);

        get(elsewhere, id).expectStatus().isNotFound();
        post(elsewhere, THIN)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/region");
    }

    @Test
    void a_change_says_which_version_it_is_a_change_of() {
        var id = started(THIN);

        asCoach.put()
                .uri("/candidates/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(THIN)
                .exchange()
                .expectStatus()
                .isEqualTo(428);
        put(asCoach, id, "\"1\"", THIN).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        put(asCoach, id, "\"1\"", THIN).expectStatus().isEqualTo(412);
    }

    @Test
    void everything_that_is_not_right_is_told_at_once() {
        var wrong = whole("\"min\": 12", "\"min\": 40")
                .replace("vaste-structuur", "buddy")
                .replace(
                        "{\"code\": \"rustige-werkplek\"",
                        "{\"sharing\": \"employer\", \"code\": \"eigen-regie-openheid\"")
                .replace("AM19", "AM13");

        post(asCoach, wrong)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .isEqualTo(List.of("/hours/min", "/supportNeeds/1/code", "/supportNeeds/2/sharing", "/region"));
        asCoach.get()
                .uri("/candidates")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void a_caseload_is_read_in_parts() {
        for (var n = 0; n < 3; n++) {
            started(THIN);
        }

        var first = list("?limit=2");
        assertThat(first.items()).hasSize(2);
        var rest = list("?limit=2&cursor=" + first.next());

        assertThat(rest.items()).hasSize(1);
        assertThat(rest.next()).isNull();
        assertThat(first.items().getFirst())
                .containsEntry("givenName", "Robin")
                .containsEntry("consentToMatching", false)
                .containsOnlyKeys("id", "givenName", "region", "step", "consentToMatching", "version");
        asCoach.get().uri("/candidates?limit=0").exchange().expectStatus().isBadRequest();
    }

    record Listed(List<Map<String, Object>> items, @Nullable String next) {}

    private Listed list(String query) {
        var body = asCoach.get()
                .uri("/candidates" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Listed.class);
        return Objects.requireNonNull(body.returnResult().getResponseBody());
    }

    @Test
    void a_candidate_lists_the_own_dossier_and_no_other() {
        asSam.get()
                .uri("/candidates")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        post(asSam, WHOLE).expectStatus().isCreated();
        started(THIN);

        asSam.get()
                .uri("/candidates")
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].id")
                .isEqualTo(List.of(sam))
                .jsonPath("$.next")
                .isEmpty();
    }

    @Test
    void a_method_that_does_not_exist_here_is_refused_as_such() {
        asSam.method(HttpMethod.PATCH)
                .uri("/candidates/" + sam)
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .exists("Allow");
    }
}
