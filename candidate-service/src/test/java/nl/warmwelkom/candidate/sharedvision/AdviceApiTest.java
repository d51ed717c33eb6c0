package nl.warmwelkom.candidate.sharedvision;

import static nl.warmwelkom.candidate.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class AdviceApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final String sam = UUID.randomUUID().toString();
    private final String expert = fresh("arbeidsdeskundige");
    private final String doctor = fresh("psychiater");
    private final WebTestClient asSam = SERVICE.candidate(sam);
    private final WebTestClient asExpert =
            SERVICE.as(expert, Role.PROFESSIONAL, Map.of("profession", "arbeidsdeskundige"));
    private final WebTestClient asDoctor = SERVICE.as(doctor, Role.PROFESSIONAL, Map.of("profession", "psychiater"));

    @BeforeEach
    void samLetsTheExpertIn() {
        asSam.post()
                .uri("/candidates")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"givenName\": \"Sam\", \"region\": \"AM19\", \"location\": {\"postcode4\": \"2312\"}}")
                .exchange()
                .expectStatus()
                .isCreated();
        consent(expert, true);
    }

    private void consent(String account, boolean given) {
        asSam.put()
                .uri("/candidates/{id}/consents/{account}", sam, account)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"given\": %s}".formatted(given))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private ResponseSpec advise(WebTestClient by, String body) {
        return by.post()
                .uri("/candidates/{id}/advice", sam)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private String advised(WebTestClient by, String code) {
        var location = advise(by, "{\"topic\": \"werkdag\", \"code\": \"%s\"}".formatted(code))
                .expectStatus()
                .isCreated()
                .expectBody(Created.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(location).id();
    }

    record Created(String id, List<String> conflictsWith) {}

    private ResponseSpec stand(WebTestClient by, String adviceId, String body) {
        return by.put()
                .uri("/candidates/{id}/advice/{advice}/standing", sam, adviceId)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.BodyContentSpec read(WebTestClient by) {
        return by.get()
                .uri("/candidates/{id}/advice", sam)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    @Test
    void two_professionals_who_contradict_each_other_and_the_candidate_are_told_at_once_and_the_candidate_chooses() {
        consent(doctor, true);
        var freedom = advised(asExpert, "veel-vrijheid");
        advise(asDoctor, "{\"topic\": \"werkdag\", \"code\": \"vaste-structuur\", \"words\": \"Elke dag gelijk.\"}")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.conflictsWith[0]")
                .isEqualTo(freedom);

        for (var reader : List.of(asSam, asExpert, asDoctor)) {
            read(reader)
                    .jsonPath("$.items.length()")
                    .isEqualTo(2)
                    .jsonPath("$.items[0].conflictsWith.length()")
                    .isEqualTo(1)
                    .jsonPath("$.conflicts[0].resolve.nl")
                    .isNotEmpty();
        }
        // Nobody chose it yet: the other professional knows that it is there, not in which words.
        read(asExpert).jsonPath("$.items[1].words").doesNotExist();
        stand(asSam, freedom, "{\"chosen\": true}").expectStatus().isOk();
        read(asDoctor)
                .jsonPath("$.items[0].id")
                .isEqualTo(freedom)
                .jsonPath("$.items[0].chosen")
                .isEqualTo(true);
    }

    @Test
    void consent_that_is_withdrawn_ends_it_at_once_and_the_advice_stays_the_candidates() {
        var advice = advised(asExpert, "vaste-structuur");
        consent(expert, false);

        asExpert.get()
                .uri("/candidates/{id}/advice", sam)
                .exchange()
                .expectStatus()
                .isNotFound();
        advise(asExpert, "{\"topic\": \"werkdag\", \"words\": \"Nog iets\"}")
                .expectStatus()
                .isNotFound();
        read(asSam).jsonPath("$.items[0].id").isEqualTo(advice);
    }

    @Test
    void only_the_candidate_chooses_and_only_professionals_advise() {
        var advice = advised(asExpert, "vaste-structuur");

        stand(asExpert, advice, "{\"chosen\": true}").expectStatus().isForbidden();
        stand(asSam, UUID.randomUUID().toString(), "{\"chosen\": true}")
                .expectStatus()
                .isNotFound();
        advise(asSam, "{\"topic\": \"werkdag\", \"words\": \"Van mij\"}")
                .expectStatus()
                .isForbidden();
        advise(asDoctor, "{\"topic\": \"werkdag\", \"words\": \"Zonder toestemming\"}")
                .expectStatus()
                .isNotFound();
        advise(asExpert, "{\"topic\": \"werkdag\"}").expectStatus().isBadRequest();
        advise(asExpert, "{\"topic\": \"werkdag\", \"code\": \"vaste-struktuur\"}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void every_profession_says_what_it_does_and_who_helps_says_what_they_do_for_this_candidate() {
        var advice = advised(asExpert, "vaste-structuur");
        say(asExpert, "Ik ga mee naar je eerste werkdag.").expectStatus().isOk();
        say(asExpert, "Ik bel je elke week.").expectStatus().isOk();
        consent(doctor, true);
        say(asDoctor, "Ik denk mee over je rust.").expectStatus().isOk();

        who(asSam)
                .jsonPath("$.items[?(@.helpers.length() > 0)].profession")
                .value(professions -> assertThat(professions.toString()).contains("arbeidsdeskundige", "psychiater"))
                .jsonPath("$.items[0].profession")
                .isEqualTo("arbeidsdeskundige")
                .jsonPath("$.items[0].helpers[0].words")
                .isEqualTo("Ik bel je elke week.")
                .jsonPath("$.items[0].helpers[0].advice[0]")
                .isEqualTo(advice)
                .jsonPath("$.items[0].helpers[0].stillHelps")
                .isEqualTo(true)
                .jsonPath("$.items[20].does.nl")
                .isNotEmpty();
        // That a psychiatrist helps is nobody's business but Sam's.
        who(asExpert).jsonPath("$.items[*].helpers[*].by").isEqualTo(expert);

        consent(expert, false);
        who(asSam).jsonPath("$.items[0].helpers[0].stillHelps").isEqualTo(false);
        say(asExpert, "Nog iets.").expectStatus().isNotFound();
        say(asSam, "Van mij.").expectStatus().isForbidden();
        say(SERVICE.as(doctor, Role.PROFESSIONAL, Map.of("profession", "waarzegger")), "Ik zie werk.")
                .expectStatus()
                .isForbidden();
    }

    private ResponseSpec say(WebTestClient by, String words) {
        return by.put()
                .uri("/candidates/{id}/who-does-what/mine", sam)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"words\": \"%s\"}".formatted(words))
                .exchange();
    }

    private WebTestClient.BodyContentSpec who(WebTestClient by) {
        return by.get()
                .uri("/candidates/{id}/who-does-what", sam)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    @Test
    void hints_are_for_anybody_and_change_nothing() {
        var body = asExpert.post()
                .uri("/language-hints")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"text\": \"Zij is beperkt in tillen, na een burn-out.\"}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(body)
                .contains(
                        "\"kind\":\"complaint\",\"at\":7,\"words\":\"beperkt in\",\"question\"",
                        "\"kind\":\"diagnosis\"");
    }
}
