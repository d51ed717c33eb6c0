package nl.warmwelkom.candidate.dossier.web;

import static nl.warmwelkom.candidate.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.candidate.dossier.application.TendDossiers;
import nl.warmwelkom.testing.service.SentMail;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A dossier that nobody touches is asked about, and the date of its end is there to be read from the beginning. */
class RetentionApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final Duration A_YEAR = Duration.ofDays(366);

    private final String sam = UUID.randomUUID().toString();
    private final String address = sam + "@post.example";
    private final Visitor asSam = new Visitor(SERVICE.candidate(sam));
    private final Visitor asCoach = new Visitor(SERVICE.coach(fresh("jobcoach")));

    private static String body(String email) {
        return """
                {"givenName": "Sam", "contact": {"email": "%s"}, "region": "AM19", "location": {"postcode4": "2312"}}
                """.formatted(email);
    }

    private static void tend() {
        SERVICE.bean(TendDossiers.class).tend().onErrorComplete().block();
    }

    @Test
    void untouched_for_a_year_it_is_asked_about_by_mail_and_a_yes_keeps_it() {
        asSam.added("/candidates", body(address));
        asSam.get("/candidates/" + sam + "/retention")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.asked")
                .isEqualTo(false)
                .jsonPath("$.eraseAt")
                .exists();

        SERVICE.forward(A_YEAR);
        tend();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(SERVICE.mailTo(address))
                        .extracting(SentMail::subject)
                        // The service's own round may be at it in the same moment, and then it is told twice.
                        .containsOnly("Wil je je pagina bewaren? / Do you want to keep your page?"));
        asSam.get("/candidates/" + sam + "/retention")
                .expectBody()
                .jsonPath("$.asked")
                .isEqualTo(true);
        asSam.get("/candidates").expectBody().jsonPath("$.items[0].eraseAt").exists();

        asSam.put("/candidates/" + sam + "/retention", "{\"keep\": false}")
                .expectStatus()
                .isBadRequest();
        asSam.put("/candidates/" + sam + "/retention", "{\"keep\": true}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.asked")
                .isEqualTo(false);
        asSam.get("/candidates").expectBody().jsonPath("$.items[0].eraseAt").doesNotExist();
    }

    @Test
    void where_nobody_says_so_it_is_erased_four_weeks_after_it_was_asked_about() {
        asSam.added("/candidates", body(address));
        SERVICE.forward(A_YEAR);
        tend();
        SERVICE.forward(Duration.ofDays(27));
        tend();
        asSam.get("/candidates/" + sam).expectStatus().isOk();

        SERVICE.forward(Duration.ofDays(1));
        tend();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> asSam.get("/candidates/" + sam).expectStatus().isNotFound());
        asSam.get("/candidates/" + sam + "/versions").expectStatus().isNotFound();
    }

    @Test
    void a_coach_keeps_it_only_together_with_somebody_who_has_no_account() {
        var robin = asCoach.added("/candidates", body("robin@post.example"));
        asSam.added("/candidates", body(address));
        var coach = fresh("jobcoach");
        asSam.put("/candidates/" + sam + "/consents/" + coach, "{\"given\": true}")
                .expectStatus()
                .isOk();

        asCoach.put("/candidates/" + robin + "/retention", "{\"keep\": true}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/togetherWith");
        asCoach.put("/candidates/" + robin + "/retention", "{\"keep\": true, \"togetherWith\": \"Robin\"}")
                .expectStatus()
                .isOk();
        new Visitor(SERVICE.coach(coach))
                .put("/candidates/" + sam + "/retention", "{\"keep\": true, \"togetherWith\": \"Sam\"}")
                .expectStatus()
                .isForbidden();
        asCoach.put("/candidates/" + sam + "/retention", "{\"keep\": true, \"togetherWith\": \"Sam\"}")
                .expectStatus()
                .isNotFound();
        asCoach.get("/candidates/" + sam + "/retention").expectStatus().isNotFound();
    }
}
