package nl.warmwelkom.candidate.dossier.web;

import static nl.warmwelkom.candidate.RunningService.fresh;
import static nl.warmwelkom.candidate.dossier.web.Bodies.THIN;
import static nl.warmwelkom.candidate.dossier.web.Bodies.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ConsentApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String CHANGED = "nl.warmwelkom.candidate.changed.v1";
    private static final String WITHDRAWN = "nl.warmwelkom.candidate.withdrawn.v1";

    private final String sam = UUID.randomUUID().toString();
    private final String coachAccount = fresh("jobcoach");
    private final WebTestClient asSam = SERVICE.candidate(sam);
    private final WebTestClient asCoach = SERVICE.coach(coachAccount);

    @BeforeEach
    void samStarts() {
        post(asSam, WHOLE);
    }

    private static ResponseSpec post(WebTestClient client, String body) {
        return client.post()
                .uri("/candidates")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private String robin() {
        var location = post(asCoach, THIN)
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        return Objects.requireNonNull(location).getPath().replaceFirst(".*/", "");
    }

    private static ResponseSpec say(WebTestClient client, String id, String subject, String body) {
        return client.put()
                .uri("/candidates/%s/consents/%s".formatted(id, subject))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static ResponseSpec consents(WebTestClient client, String id) {
        return client.get().uri("/candidates/%s/consents".formatted(id)).exchange();
    }

    private List<String> told(String id) {
        return SERVICE.told(id).stream().map(Letter::type).toList();
    }

    private void waitUntilTold(String id, String... types) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(told(id)).containsExactly(types));
    }

    @Test
    void a_candidate_gives_consent_and_withdraws_it_and_both_are_kept_and_told() {
        say(asSam, sam, "matching", "{\"given\": true}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectHeader()
                .valueEquals("Warm-Sequence", "candidates/%s/2".formatted(sam))
                .expectBody()
                .jsonPath("$.given")
                .isEqualTo(true)
                .jsonPath("$.by")
                .isEqualTo("account-of-" + sam)
                .jsonPath("$.until")
                .exists();
        say(asSam, sam, "matching", "{\"given\": false}").expectStatus().isOk();

        consents(asSam, sam)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].subject")
                .isEqualTo("matching")
                .jsonPath("$.items[0].given")
                .isEqualTo(false)
                .jsonPath("$.items[0].history[*].given")
                .isEqualTo(List.of(true));
        waitUntilTold(sam, WITHDRAWN, CHANGED, WITHDRAWN);
    }

    @Test
    void no_word_of_a_dossier_is_told_to_anybody() {
        say(asSam, sam, "matching", "{\"given\": true}").expectStatus().isOk();
        waitUntilTold(sam, WITHDRAWN, CHANGED);

        assertThat(SERVICE.told(sam))
                .extracting(Letter::data)
                .allSatisfy(data -> assertThat(data)
                        .doesNotContain("Sam", "Rietland", "post.example", "Ik bak", "Bij de deur", "opbouw-uren"));
    }

    @Test
    void a_coach_decides_nothing_for_a_candidate_who_has_an_account() {
        say(asSam, sam, coachAccount, "{\"given\": true}").expectStatus().isOk();

        say(asCoach, sam, "matching", "{\"given\": true, \"togetherWith\": \"Sam\"}")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void a_coach_decides_together_with_a_candidate_who_has_no_account_and_says_so() {
        var robin = robin();

        say(asCoach, robin, "matching", "{\"given\": true}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/togetherWith");
        say(asCoach, robin, "matching", "{\"given\": true, \"togetherWith\": \"Robin, aan tafel\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.togetherWith")
                .isEqualTo("Robin, aan tafel")
                .jsonPath("$.by")
                .isEqualTo(coachAccount);
    }

    @Test
    void consent_for_a_coach_opens_the_dossier_and_withdrawing_closes_it() {
        asCoach.get().uri("/candidates/" + sam).exchange().expectStatus().isNotFound();

        say(asSam, sam, coachAccount, "{\"given\": true}").expectStatus().isOk();
        asCoach.get().uri("/candidates/" + sam).exchange().expectStatus().isOk();
        consents(asCoach, sam).expectStatus().isOk();
        asCoach.get()
                .uri("/candidates")
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].id")
                .isEqualTo(List.of(sam));

        say(asSam, sam, coachAccount, "{\"given\": false}").expectStatus().isOk();
        asCoach.get().uri("/candidates/" + sam).exchange().expectStatus().isNotFound();
        consents(asCoach, sam).expectStatus().isNotFound();
        asCoach.get()
                .uri("/candidates")
                .exchange()
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
    }

    @Test
    void consent_ends_in_the_future() {
        say(asSam, sam, "matching", "{\"given\": true, \"until\": \"2020-01-01T00:00:00Z\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/until");
    }

    @Test
    void consent_that_ends_by_itself_counts_no_longer_and_is_told() {
        var until = SERVICE.bean(SettableClock.class).instant().plus(Duration.ofMinutes(1));
        say(asSam, sam, "matching", "{\"given\": true, \"until\": \"%s\"}".formatted(until))
                .expectStatus()
                .isOk();
        waitUntilTold(sam, WITHDRAWN, CHANGED);

        SERVICE.forward(Duration.ofMinutes(1));

        consents(asSam, sam).expectBody().jsonPath("$.items[0].given").isEqualTo(false);
        asSam.get()
                .uri("/candidates")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].consentToMatching")
                .isEqualTo(false);
        waitUntilTold(sam, WITHDRAWN, CHANGED, WITHDRAWN);
    }

    @Test
    void somebody_elses_consents_are_not_there() {
        var somebody = SERVICE.candidate(UUID.randomUUID().toString());

        consents(somebody, sam).expectStatus().isNotFound();
        say(somebody, sam, "matching", "{\"given\": false}").expectStatus().isNotFound();
        say(asCoach, sam, "matching", "{\"given\": true, \"togetherWith\": \"Sam\"}")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void a_professional_has_no_business_with_consents() {
        var professional = SERVICE.as(fresh("professional"), Role.PROFESSIONAL, Map.of());
        say(asSam, sam, "matching", "{\"given\": true}").expectStatus().isOk();

        consents(professional, sam).expectStatus().isForbidden();
        say(professional, sam, "matching", "{\"given\": false}").expectStatus().isForbidden();
    }

    @Test
    void consent_is_for_matching_or_for_one_account() {
        say(asSam, sam, "x".repeat(101), "{\"given\": true}").expectStatus().isBadRequest();
    }
}
