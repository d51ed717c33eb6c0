package nl.warmwelkom.employer.profile;

import static nl.warmwelkom.employer.Bodies.BAKERY;
import static nl.warmwelkom.employer.Bodies.with;
import static nl.warmwelkom.employer.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.warmwelkom.employer.EachStranger;
import nl.warmwelkom.employer.RunningService;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.AtOnce;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;

class EmployerApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final String bakery = UUID.randomUUID().toString();
    private final String here = "/employers/" + bakery;
    private final Visitor baker = SERVICE.employer(bakery);
    private final Visitor manager = SERVICE.manager("AM19");

    @Test
    void a_new_employer_is_answered_with_what_it_is_now() {
        baker.post("/employers", BAKERY)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Location", "/api/v1/employers/" + bakery)
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectHeader()
                .valueEquals("Warm-Sequence", "employers/%s/1".formatted(bakery))
                .expectBody()
                .json(
                        with(BAKERY, "{\"name\": \"B", "{\"id\": \"%s\", \"name\": \"B".formatted(bakery)),
                        JsonCompareMode.STRICT);
    }

    @Test
    void what_was_left_out_stays_out_of_the_answer() {
        baker.post(
                        "/employers",
                        with(BAKERY, ", \"phone\": \"071-1234567\"", "").replace("\"kvkNumber\": \"12345678\", ", ""))
                .expectStatus()
                .isCreated();

        var read = baker.get(here).expectStatus().isOk().expectBody(String.class);

        assertThat(read.returnResult().getResponseBody()).doesNotContain("null", "kvkNumber", "phone");
    }

    @Test
    void the_first_employer_of_an_account_is_the_one_its_token_names_and_the_next_a_branch() {
        assertThat(baker.added("/employers", BAKERY)).isEqualTo(bakery);

        var branch = baker.added("/employers", with(BAKERY, "De Korenmolen", "De Korenmolen, Lisse"));

        assertThat(branch).isNotEqualTo(bakery);
        baker.get("/employers/" + branch).expectStatus().isOk();
        baker.get(here).expectBody().jsonPath("$.name").isEqualTo("Bakkerij De Korenmolen");
    }

    @Test
    void an_account_that_adds_an_employer_acts_for_it() {
        var newcomer = SERVICE.newcomer(fresh("newcomer"));

        var id = newcomer.added("/employers", BAKERY);

        newcomer.get("/employers/" + id).expectStatus().isOk();
        SERVICE.newcomer(fresh("newcomer"))
                .get("/employers/" + id)
                .expectStatus()
                .isNotFound();
    }

    @Test
    void a_repeated_creation_gives_the_first_answer_again() {
        var key = fresh("key");
        var newcomer = SERVICE.newcomer(fresh("newcomer"));
        var first = newcomer.post("/employers", key, BAKERY)
                .expectStatus()
                .isCreated()
                .expectBody(String.class);
        var again = newcomer.post("/employers", key, BAKERY)
                .expectStatus()
                .isCreated()
                .expectBody(String.class);

        assertThat(again.returnResult().getResponseBody())
                .isEqualTo(first.returnResult().getResponseBody());
        newcomer.post("/employers", key, with(BAKERY, "Korenmolen", "Molen"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void an_account_manager_adds_employers_in_the_own_region_only() {
        manager.post("/employers", BAKERY).expectStatus().isCreated();

        SERVICE.manager("AM13")
                .post("/employers", BAKERY)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .isEqualTo(List.of("/region"))
                .jsonPath("$.errors[0].code")
                .isEqualTo("not-your-region");
    }

    @Test
    void an_account_manager_of_the_region_reads_and_changes_and_the_employer_keeps_the_own_account() {
        var account = fresh("newcomer");
        var id = SERVICE.newcomer(account).added("/employers", BAKERY);

        manager.put("/employers/" + id, "\"1\"", with(BAKERY, "10-49", "50-249"))
                .expectStatus()
                .isOk();

        SERVICE.newcomer(account)
                .get("/employers/" + id)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.size")
                .isEqualTo("50-249");
    }

    @Test
    void somebody_elses_employer_and_one_that_is_not_there_get_the_same_answer() {
        baker.added("/employers", BAKERY);
        var nowhere = UUID.randomUUID().toString();

        for (var other : List.of(SERVICE.employer(UUID.randomUUID().toString()), SERVICE.manager("AM13"))) {
            assertThat(other.nothingAt("/employers/%s", bakery)).isEqualTo(other.nothingAt("/employers/%s", nowhere));
            other.put(here, "\"1\"", BAKERY).expectStatus().isNotFound();
        }
        baker.get(here).expectHeader().valueEquals("ETag", "\"1\"");
    }

    @EachStranger
    void a_role_that_has_no_business_with_employers_is_refused(Role role) {
        var somebody = SERVICE.somebody(role);
        baker.added("/employers", BAKERY);

        somebody.get(here).expectStatus().isForbidden();
        somebody.post("/employers", BAKERY).expectStatus().isForbidden();
        somebody.put(here, "\"1\"", BAKERY).expectStatus().isForbidden();
    }

    @Test
    void without_a_token_nobody_is_let_in() {
        new Visitor(SERVICE.anonymous()).get(here).expectStatus().isUnauthorized();
    }

    @Test
    void a_change_says_which_version_it_is_a_change_of() {
        baker.added("/employers", BAKERY);

        baker.put(here, BAKERY).expectStatus().isEqualTo(428);
        baker.put(here, "\"1\"", BAKERY)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectHeader()
                .valueEquals("Warm-Sequence", "employers/%s/2".formatted(bakery));
        baker.put(here, "\"1\"", BAKERY).expectStatus().isEqualTo(412);
    }

    @Test
    void of_changes_to_one_version_at_the_same_moment_one_is_made_and_the_others_are_told_so() {
        baker.added("/employers", BAKERY);

        var statuses = AtOnce.statuses(
                () -> baker.put(here, "\"1\"", BAKERY),
                () -> manager.put(here, "\"1\"", BAKERY),
                () -> baker.put(here, "\"1\"", BAKERY));

        assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412);
        baker.get(here).expectHeader().valueEquals("ETag", "\"2\"");
    }

    @Test
    void everything_that_is_not_right_is_told_at_once_and_nothing_is_stored() {
        baker.post("/employers", """
                        {"name": " ", "kvkNumber": "1234 5678", "sector": "bakkerij", "size": "10", "region": "AM91",
                         "location": {"postcode4": "0000"}, "owner": "Jan"}
                        """)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value((List<String> pointers) -> assertThat(pointers)
                        .containsExactlyInAnyOrder(
                                "/name",
                                "/kvkNumber",
                                "/sector",
                                "/size",
                                "/region",
                                "/location/postcode4",
                                "/owner",
                                "/contact"))
                .jsonPath("$.errors[?(@.pointer == '/region')].nearest[*]")
                .isNotEmpty();

        baker.get(here).expectStatus().isNotFound();
        assertThat(SERVICE.told(bakery)).isEmpty();
    }
}
