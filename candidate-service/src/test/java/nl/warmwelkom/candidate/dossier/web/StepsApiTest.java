package nl.warmwelkom.candidate.dossier.web;

import static nl.warmwelkom.candidate.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The four steps, the plan, and the dossier as it was. */
class StepsApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String ENERGY = "$.steps[0].prompts[0].answers";

    private final String sam = UUID.randomUUID().toString();
    private final String coach = fresh("jobcoach");
    private final String doctor = fresh("psychiater");
    private final Visitor asSam = new Visitor(SERVICE.candidate(sam));
    private final Visitor asCoach = new Visitor(SERVICE.coach(coach));
    private final Visitor asDoctor =
            new Visitor(SERVICE.as(doctor, Role.PROFESSIONAL, Map.of("profession", "psychiater")));
    private final String dossier = "/candidates/" + sam;

    @BeforeEach
    void samLetsBothIn() {
        asSam.added("/candidates", Bodies.WHOLE);
        for (var account : new String[] {coach, doctor}) {
            asSam.put(dossier + "/consents/" + account, "{\"given\": true}")
                    .expectStatus()
                    .isOk();
        }
        // A coach is known as one from the first visit on; that is a write of the service, not of Sam.
        asCoach.get(dossier).expectStatus().isOk();
    }

    private String version() {
        return Objects.requireNonNull(
                asSam.get(dossier).returnResult(Void.class).getResponseHeaders().getETag());
    }

    private ResponseSpec answer(Visitor by, String answers) {
        return by.put(dossier + "/steps/explore", version(), "{\"answers\": [%s]}".formatted(answers));
    }

    private static String energy(String words, String sharing) {
        return "{\"prompt\": \"explore-energy\", \"words\": \"%s\", \"sharing\": \"%s\"}".formatted(words, sharing);
    }

    private BodyContentSpec read(Visitor by, String path) {
        return by.get(dossier + path).expectStatus().isOk().expectBody();
    }

    private static Instant now() {
        return SERVICE.bean(SettableClock.class).instant();
    }

    @Test
    void a_candidate_answers_alone_or_together_and_everybody_reads_what_is_theirs() {
        answer(asSam, energy("Van bakken.", "private")).expectStatus().isOk();
        asCoach.put(
                        dossier + "/steps/explore",
                        version(),
                        "{\"answers\": [%s], \"togetherWith\": \"Sam, aan tafel\"}"
                                .formatted(energy("Van mijn hond.", "team")))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath(ENERGY + ".length()")
                .isEqualTo(1)
                // Sam has an account, and decides alone who sees what.
                .jsonPath(ENERGY + "[0].sharing")
                .isEqualTo("coach");

        read(asSam, "/steps")
                .jsonPath(ENERGY + ".length()")
                .isEqualTo(2)
                .jsonPath(ENERGY + "[0].written.togetherWith")
                .isEqualTo("Sam, aan tafel")
                .jsonPath(ENERGY + "[0].written.byCandidate")
                .isEqualTo(false)
                .jsonPath(ENERGY + "[1].written.byCandidate")
                .isEqualTo(true);
        read(asDoctor, "/steps").jsonPath(ENERGY).isEmpty();
        answer(asSam, energy("Van mijn hond.", "team")).expectStatus().isOk();
        read(asDoctor, "/steps")
                .jsonPath(ENERGY + "[0].words")
                .isEqualTo("Van mijn hond.")
                .jsonPath(ENERGY + "[0].until")
                .exists();
    }

    @Test
    void the_plan_and_the_step_are_written_down_and_nobody_overwrites_somebody_else() {
        var read = version();
        asSam.put(
                        dossier + "/plan",
                        read,
                        "{\"tasks\": [{\"what\": \"De bakkerij bellen\", \"before\": \"2026-12-01\"}], \"sharing\": \"coach\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.plan.tasks[0].before")
                .isEqualTo("2026-12-01")
                .jsonPath("$.plan.tasks[0].done")
                .isEqualTo(false);

        asCoach.put(dossier + "/steps", read, "{\"current\": \"imagine\"}")
                .expectStatus()
                .isEqualTo(412);
        asCoach.put(dossier + "/steps", "{\"current\": \"imagine\"}")
                .expectStatus()
                .isEqualTo(428);
        asCoach.put(dossier + "/steps", version(), "{\"current\": \"imagine\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.current")
                .isEqualTo("imagine");
        read(asDoctor, "/steps").jsonPath("$.plan").doesNotExist();
    }

    @Test
    void a_coach_is_told_that_a_private_plan_was_not_replaced() {
        asSam.put(dossier + "/plan", version(), "{\"tasks\": [{\"what\": \"Eerst zelf\"}], \"sharing\": \"private\"}")
                .expectStatus()
                .isOk();

        asCoach.put(dossier + "/plan", version(), "{\"tasks\": [{\"what\": \"Van de coach\"}], \"sharing\": \"coach\"}")
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail.toString())
                        .contains("nothing was written")
                        .doesNotContain("zelf"));

        read(asSam, "/steps").jsonPath("$.plan.tasks[0].what").isEqualTo("Eerst zelf");
        read(asCoach, "/steps").jsonPath("$.plan").doesNotExist();
    }

    @Test
    void what_is_not_right_is_told_at_once_and_changes_nothing() {
        var before = version();

        answer(
                        asSam,
                        energy("Een.", "coach") + "," + energy("Twee.", "coach")
                                + ", {\"prompt\": \"shape-try\", \"words\": \"Drie.\", \"until\": \"2030-01-01T00:00:00Z\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers -> assertThat(pointers.toString().replace("\\", ""))
                        .contains("/answers/1/prompt", "/answers/2/prompt", "/answers/2/until"));
        answer(asSam, "{\"prompt\": \"explore-enrgy\", \"words\": \"Een.\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].nearest[0]")
                .isEqualTo("explore-energy");
        answer(asSam, energy("Een.", "employer")).expectStatus().isBadRequest();
        asSam.put(dossier + "/steps/dream", before, "{\"answers\": []}")
                .expectStatus()
                .isNotFound();
        asDoctor.put(dossier + "/steps/explore", before, "{\"answers\": []}")
                .expectStatus()
                .isForbidden();
        new Visitor(SERVICE.coach(fresh("jobcoach")))
                .put(dossier + "/steps/explore", before, "{\"answers\": []}")
                .expectStatus()
                .isNotFound();
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void the_dossier_is_read_as_it_was_and_as_it_is_shared_now() {
        answer(asSam, energy("Oude woorden.", "coach")).expectStatus().isOk();
        var then = now();
        SERVICE.forward(Duration.ofMinutes(5));
        answer(asSam, energy("Nieuwe woorden.", "coach")).expectStatus().isOk();

        for (var reader : new Visitor[] {asSam, asCoach}) {
            read(reader, "/as-it-was?at=" + then)
                    .jsonPath("$.steps" + ENERGY.substring(1) + "[0].words")
                    .isEqualTo("Oude woorden.")
                    .jsonPath("$.dossier.givenName")
                    .isEqualTo("Sam")
                    .jsonPath("$.written.byCandidate")
                    .isEqualTo(true);
            read(reader, "/versions").jsonPath("$.items.length()").isEqualTo(3);
        }
        SERVICE.forward(Duration.ofMinutes(5));
        answer(asSam, energy("Nieuwe woorden.", "private")).expectStatus().isOk();
        read(asSam, "/as-it-was?at=" + then)
                .jsonPath("$.steps" + ENERGY.substring(1) + "[0].words")
                .isEqualTo("Oude woorden.");
        read(asCoach, "/as-it-was?at=" + then)
                .jsonPath("$.steps" + ENERGY.substring(1))
                .isEmpty();
        // To the coach nothing that is left to see has ever changed.
        read(asCoach, "/versions").jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void before_there_was_a_dossier_there_is_nothing_and_nobody_else_reads_what_was() {
        read(asSam, "/versions?limit=1").jsonPath("$.next").isEmpty();
        asSam.get(dossier + "/as-it-was?at=2020-01-01T00:00:00Z").expectStatus().isNotFound();
        asSam.get(dossier + "/as-it-was?at=gisteren").expectStatus().isBadRequest();
        asSam.get(dossier + "/as-it-was").expectStatus().isBadRequest();
        asDoctor.get(dossier + "/versions").expectStatus().isForbidden();
        new Visitor(SERVICE.coach(fresh("jobcoach")))
                .get(dossier + "/versions")
                .expectStatus()
                .isNotFound();
        asSam.put(dossier + "/consents/" + coach, "{\"given\": false}")
                .expectStatus()
                .isOk();
        asCoach.get(dossier + "/as-it-was?at=" + now()).expectStatus().isNotFound();
    }

    @Test
    void versions_come_in_parts_newest_first() {
        for (var words : new String[] {"Een.", "Twee.", "Drie."}) {
            SERVICE.forward(Duration.ofSeconds(5));
            answer(asSam, energy(words, "coach")).expectStatus().isOk();
        }
        record Page(java.util.List<Map<String, Object>> items, String next) {}
        var first = Objects.requireNonNull(asSam.get(dossier + "/versions?limit=3")
                .expectBody(Page.class)
                .returnResult()
                .getResponseBody());

        assertThat(first.items()).hasSize(3);
        read(asSam, "/versions?limit=3&cursor=" + first.next())
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.next")
                .isEmpty();
    }
}
