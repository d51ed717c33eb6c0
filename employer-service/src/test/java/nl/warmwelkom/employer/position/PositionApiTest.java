package nl.warmwelkom.employer.position;

import static nl.warmwelkom.employer.Bodies.BAKER;
import static nl.warmwelkom.employer.Bodies.BAKERY;
import static nl.warmwelkom.employer.Bodies.THIN_WORK;
import static nl.warmwelkom.employer.Bodies.with;
import static nl.warmwelkom.employer.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.employer.EachStranger;
import nl.warmwelkom.employer.RunningService;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.AtOnce;
import nl.warmwelkom.testing.service.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.json.JsonCompareMode;

class PositionApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final String bakery = UUID.randomUUID().toString();
    private final String here = "/employers/%s/positions".formatted(bakery);
    private final Visitor baker = SERVICE.employer(bakery);

    @BeforeEach
    void the_bakery_is_there() {
        baker.added("/employers", BAKERY);
    }

    private String added() {
        return baker.added(here, BAKER);
    }

    @Test
    void a_new_position_is_answered_with_what_it_is_now() {
        var created = baker.post(here, BAKER).expectStatus().isCreated();
        var shown = created.expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody(Shown.class)
                .returnResult()
                .getResponseBody();

        var id = Objects.requireNonNull(shown).id();
        created.expectHeader().valueEquals("Location", "/api/v1/employers/%s/positions/%s".formatted(bakery, id));
        created.expectHeader().valueEquals("Warm-Sequence", "positions/%s/1".formatted(id));
        baker.get(here + "/" + id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .json(
                        with(
                                BAKER,
                                "{\"title\"",
                                "{\"id\": \"%s\", \"employerId\": \"%s\", \"title\"".formatted(id, bakery)),
                        JsonCompareMode.STRICT);
    }

    record Shown(String id, String employerId) {}

    @Test
    void work_that_says_little_asks_little() {
        var id = baker.added(here, THIN_WORK);

        baker.get(here + "/" + id).expectBody().json("""
                {"strengths": [], "certificates": [], "environment": {}, "support": [], "dayParts": [],
                 "dayPartsNeeded": 0, "openings": 1}
                """, JsonCompareMode.LENIENT);
    }

    @Test
    void a_repeated_creation_adds_one_position() {
        var key = fresh("key");
        baker.post(here, key, BAKER).expectStatus().isCreated();
        baker.post(here, key, BAKER).expectStatus().isCreated();

        assertThat(list("").items()).hasSize(1);
    }

    @Test
    void positions_are_read_in_parts_in_order_of_id() {
        var ids = new ArrayList<String>();
        for (var n = 0; n < 3; n++) {
            ids.add(added());
        }

        var first = list("?limit=2");
        var rest = list("?limit=2&cursor=" + first.next());

        assertThat(ids(first)).hasSize(2);
        assertThat(ids(rest)).hasSize(1);
        assertThat(rest.next()).isNull();
        ids.sort(String::compareTo);
        assertThat(ids(first, rest)).isEqualTo(ids);
        baker.get(here + "?limit=0").expectStatus().isBadRequest();
    }

    record Listed(List<Map<String, Object>> items, @Nullable String next) {}

    private Listed list(String query) {
        var body = baker.get(here + query).expectStatus().isOk().expectBody(Listed.class);
        return Objects.requireNonNull(body.returnResult().getResponseBody());
    }

    private static List<String> ids(Listed... parts) {
        return List.of(parts).stream()
                .flatMap(part -> part.items().stream())
                .map(item -> String.valueOf(item.get("id")))
                .toList();
    }

    @Test
    void a_closed_position_is_nowhere_any_more() {
        var id = added();
        var other = added();

        baker.delete(here + "/" + id)
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals("Warm-Sequence", "positions/%s/2".formatted(id));

        baker.get(here + "/" + id).expectStatus().isNotFound();
        baker.put(here + "/" + id, "\"2\"", BAKER).expectStatus().isNotFound();
        baker.delete(here + "/" + id).expectStatus().isNotFound();
        assertThat(ids(list(""))).containsExactly(other);
    }

    @Test
    void a_change_says_which_version_it_is_a_change_of() {
        var there = here + "/" + added();

        baker.put(there, THIN_WORK).expectStatus().isEqualTo(428);
        baker.put(there, "\"1\"", THIN_WORK)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Hulp in de kas");
        baker.put(there, "\"1\"", BAKER).expectStatus().isEqualTo(412);
        baker.get(there).expectBody().jsonPath("$.title").isEqualTo("Hulp in de kas");
    }

    @Test
    void closing_is_done_also_when_somebody_changes_the_position_at_the_same_moment() {
        for (var round = 0; round < 20; round++) {
            var there = here + "/" + added();

            var statuses = AtOnce.statuses(
                    () -> baker.put(there, "\"1\"", THIN_WORK),
                    () -> baker.delete(there),
                    () -> baker.put(there, "\"1\"", THIN_WORK));

            assertThat(statuses.get(1)).isEqualTo(204);
            baker.get(there).expectStatus().isNotFound();
        }
    }

    @Test
    void the_account_manager_of_the_region_keeps_positions_too() {
        var manager = SERVICE.manager("AM19");
        var id = manager.added(here, BAKER);

        manager.put(here + "/" + id, "\"1\"", THIN_WORK).expectStatus().isOk();
        manager.delete(here + "/" + id).expectStatus().isNoContent();
    }

    @Test
    void somebody_elses_position_and_one_that_is_not_there_get_the_same_answer() {
        var id = added();
        var nowhere = UUID.randomUUID().toString();

        for (var other : List.of(SERVICE.employer(UUID.randomUUID().toString()), SERVICE.manager("AM13"))) {
            assertThat(other.nothingAt(here + "/%s", id)).isEqualTo(other.nothingAt(here + "/%s", nowhere));
            other.get(here).expectStatus().isNotFound();
            other.post(here, BAKER).expectStatus().isNotFound();
            other.put(here + "/" + id, "\"1\"", BAKER).expectStatus().isNotFound();
            other.delete(here + "/" + id).expectStatus().isNotFound();
        }
        baker.get(here + "/" + id).expectHeader().valueEquals("ETag", "\"1\"");
    }

    @Test
    void a_position_is_found_under_its_own_employer_only() {
        var id = added();
        var neighbour = UUID.randomUUID().toString();
        var atNeighbours = "/employers/%s/positions/%s".formatted(neighbour, id);
        var owner = SERVICE.employer(neighbour);
        owner.added("/employers", BAKERY);

        owner.get(atNeighbours).expectStatus().isNotFound();
        owner.put(atNeighbours, "\"1\"", THIN_WORK).expectStatus().isNotFound();
        owner.delete(atNeighbours).expectStatus().isNotFound();
        baker.get(here + "/" + id).expectHeader().valueEquals("ETag", "\"1\"");
    }

    @EachStranger
    void a_role_that_has_no_business_with_positions_is_refused(Role role) {
        var somebody = SERVICE.somebody(role);

        somebody.get(here).expectStatus().isForbidden();
        somebody.post(here, BAKER).expectStatus().isForbidden();
        somebody.delete(here + "/p1").expectStatus().isForbidden();
    }

    @Test
    void an_unknown_code_is_told_with_the_codes_that_come_nearest() {
        var wrong = with(BAKER, "\"voedsel\"", "\"voedse\"")
                .replace("\"nauwkeurig\"", "\"nauwkeurigg\"")
                .replace("\"geluid\"", "\"gelui\"")
                .replace("\"buddy\"", "\"budy\"")
                .replace("\"tue-am\"", "\"tue-an\"");

        var errors = baker.post(here, wrong).expectStatus().isBadRequest().expectBody(Refused.class);

        assertThat(Objects.requireNonNull(errors.returnResult().getResponseBody())
                        .errors())
                .allSatisfy(error -> assertThat(error.code()).isEqualTo("unknown-code"))
                .extracting(error -> error.pointer() + " " + error.nearest().getFirst())
                .containsExactlyInAnyOrder(
                        "/field voedsel",
                        "/strengths/0 nauwkeurig",
                        "/environment/gelui geluid",
                        "/support/0 buddy",
                        "/dayParts/1 tue-am");
    }

    record Refused(List<Fault> errors) {}

    record Fault(String pointer, String code, List<String> nearest) {}

    @Test
    void a_code_twice_is_refused() {
        baker.post(here, with(BAKER, "\"op-tijd\"", "\"nauwkeurig\""))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/strengths")
                .jsonPath("$.errors[0].code")
                .isEqualTo("not-unique");
    }

    @Test
    void what_does_not_fit_together_is_told_at_once() {
        baker.post(
                        here,
                        with(BAKER, "\"min\": 16", "\"min\": 32")
                                .replace("\"dayPartsNeeded\": 1", "\"dayPartsNeeded\": 3"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .isEqualTo(List.of("/hours/min", "/dayPartsNeeded"));
        assertThat(list("").items()).isEmpty();
    }
}
