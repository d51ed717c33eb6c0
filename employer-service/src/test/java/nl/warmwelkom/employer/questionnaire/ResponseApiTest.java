package nl.warmwelkom.employer.questionnaire;

import static nl.warmwelkom.employer.Bodies.BAKERY;
import static nl.warmwelkom.employer.Bodies.COLD;
import static nl.warmwelkom.employer.Bodies.with;
import static nl.warmwelkom.employer.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.warmwelkom.employer.EachStranger;
import nl.warmwelkom.employer.RunningService;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.json.JsonCompareMode;

class ResponseApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String WARMER = with(COLD, "\"before\"", "\"after-tips\"")
            .replace("\"intensity\": 5", "\"intensity\": 2")
            .replace("\"intensity\": 4", "\"intensity\": 1");

    private final String bakery = UUID.randomUUID().toString();
    private final String here = "/employers/%s/responses".formatted(bakery);
    private final String temperature = "/employers/%s/temperature".formatted(bakery);
    private final Visitor baker = SERVICE.employer(bakery);

    @BeforeEach
    void the_bakery_is_there() {
        baker.added("/employers", BAKERY);
    }

    @Test
    void a_response_is_answered_with_how_warm_the_water_is_and_the_worries_strongest_first() {
        // Weights 3, 3, 1 and 1: a worry of 3·4 + 3·3 + 1·2 of the 32 that is the most.
        baker.post(here, COLD)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Warm-Sequence", "responses/%s/1".formatted(bakery))
                .expectBody()
                .json("{\"moment\": \"before\", \"temperature\": 28}", JsonCompareMode.LENIENT)
                .jsonPath("$.concerns[?(@.intensity)].code")
                .isEqualTo(List.of("ziekteverzuim", "betrouwbaarheid", "handelingsverlegenheid"))
                .jsonPath("$.concerns[?(@.intensity)].intensity")
                .isEqualTo(List.of(5, 4, 3))
                .jsonPath("$.concerns[*].code")
                .value((List<String> codes) -> assertThat(codes).doesNotHaveDuplicates())
                .jsonPath("$.questions[*].outcome")
                .isEqualTo(List.of("recognised", "open"));
    }

    @Test
    void a_response_is_read_again_where_its_creation_says() {
        var created = baker.post(here, COLD)
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult();
        var location = String.valueOf(created.getResponseHeaders().getLocation());

        assertThat(location).startsWith("/api/v1" + here + "/");
        var read = baker.get(location.substring("/api/v1".length()))
                .expectStatus()
                .isOk()
                .expectBody(String.class);
        assertThat(read.returnResult().getResponseBody()).isEqualTo(created.getResponseBody());
        assertThat(created.getResponseBody()).doesNotContain("bibliotheek", "Sam");
    }

    @Test
    void the_temperature_has_a_point_for_each_response_oldest_first() {
        baker.get(temperature).expectStatus().isOk().expectBody().json("{\"points\": []}", JsonCompareMode.STRICT);

        baker.added(here, COLD);
        baker.added(here, WARMER);

        baker.get(temperature)
                .expectBody()
                .jsonPath("$.points[*].moment")
                .isEqualTo(List.of("before", "after-tips"))
                .jsonPath("$.points[*].temperature")
                .isEqualTo(List.of(28, 84));
    }

    @Test
    void a_repeated_response_counts_once() {
        var key = fresh("key");
        baker.post(here, key, COLD).expectStatus().isCreated();
        baker.post(here, key, COLD).expectStatus().isCreated();

        baker.get(temperature).expectBody().jsonPath("$.points.length()").isEqualTo(1);
    }

    @Test
    void only_the_employer_answers_the_questionnaire() {
        SERVICE.manager("AM19").post(here, COLD).expectStatus().isForbidden();

        baker.get(temperature).expectBody().jsonPath("$.points").isEmpty();
    }

    @Test
    void the_account_manager_of_the_region_sees_how_warm_the_water_is() {
        var id = baker.added(here, COLD);
        var manager = SERVICE.manager("AM19");

        manager.get(here + "/" + id)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.temperature")
                .isEqualTo(28);
        manager.get(temperature).expectStatus().isOk();
    }

    @Test
    void somebody_elses_answers_and_ones_that_are_not_there_get_the_same_answer() {
        var id = baker.added(here, COLD);
        var nowhere = UUID.randomUUID().toString();
        var otherEmployer = SERVICE.employer(UUID.randomUUID().toString());

        for (var other : List.of(otherEmployer, SERVICE.manager("AM13"))) {
            assertThat(other.nothingAt(here + "/%s", id)).isEqualTo(other.nothingAt(here + "/%s", nowhere));
            other.get(temperature).expectStatus().isNotFound();
        }
        otherEmployer.post(here, COLD).expectStatus().isNotFound();
        baker.get(temperature).expectBody().jsonPath("$.points.length()").isEqualTo(1);
    }

    @Test
    void a_response_is_found_under_its_own_employer_only() {
        var id = baker.added(here, COLD);
        var neighbour = UUID.randomUUID().toString();
        var owner = SERVICE.employer(neighbour);
        owner.added("/employers", BAKERY);

        owner.get("/employers/%s/responses/%s".formatted(neighbour, id))
                .expectStatus()
                .isNotFound();
    }

    @EachStranger
    void a_role_that_has_no_business_with_an_employers_worries_is_refused(Role role) {
        var somebody = SERVICE.somebody(role);

        somebody.post(here, COLD).expectStatus().isForbidden();
        somebody.get(here + "/r1").expectStatus().isForbidden();
        somebody.get(temperature).expectStatus().isForbidden();
    }

    @Test
    void answers_to_another_version_of_the_questionnaire_are_refused_with_the_one_that_holds() {
        baker.post(here, with(COLD, "2026-1", "1999-1").replace("\"kosten\"", "\"ziekteverzuim\""))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .isEqualTo(List.of("/version", "/answers/3/concern"))
                .jsonPath("$.errors[0].nearest")
                .isEqualTo(List.of("2026-1"));
    }

    @Test
    void everything_that_is_not_right_is_told_at_once_and_nothing_is_stored() {
        var wrong = with(COLD, "\"kosten\"", "\"koste\"")
                .replace("\"intensity\": 5", "\"intensity\": 6")
                .replace("\"before\"", "\"ooit\"")
                .replace("Hoe laat gaat de bibliotheek open?", "🙂");

        baker.post(here, wrong)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value((List<String> pointers) -> assertThat(pointers)
                        .containsExactlyInAnyOrder(
                                "/moment", "/answers/1/intensity", "/answers/3/concern", "/questions/1"))
                .jsonPath("$.errors[?(@.pointer == '/answers/3/concern')].nearest[0]")
                .isEqualTo("kosten");
        baker.get(temperature).expectBody().jsonPath("$.points").isEmpty();
    }
}
