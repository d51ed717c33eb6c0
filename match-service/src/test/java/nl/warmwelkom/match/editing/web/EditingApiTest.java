package nl.warmwelkom.match.editing.web;

import static nl.warmwelkom.match.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.service.AtOnce;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditingApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String PROBLEMS = "http://localhost:8080/api/v1/problems/";
    private static final String APPROVE = "{\"version\": 1}";
    private static final String RETIRE = "{\"reason\": \"Deze regel is er niet meer.\"}";

    private final Visitor ans = editor();
    private final Visitor bas = editor();

    private static Visitor editor() {
        return new Visitor(SERVICE.as(fresh("editor"), Role.EDITOR, Map.of()));
    }

    private static String tip() {
        return """
                {"stage": "kennismaking", "title": {"nl": "Vraag wat helpt", "en": "Ask what helps"},
                 "text": {"nl": "Vraag wat iemand helpt. Schrijf het dan op voor later.", "en": "Ask what helps."},
                 "concerns": ["handelingsverlegenheid"], "conditions": ["always"], "disclosure": "universal",
                 "basis": "praktijk", "source": {"id": "vakkennis"}, "evidence": "recalled", "factYear": 2026,
                 "checkedOn": "%s", "validUntil": "%s"}
                """.formatted(today(), today().plusDays(30));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(SERVICE.bean(SettableClock.class).instant(), ZoneId.of("Europe/Amsterdam"));
    }

    private String drafted() {
        return "/tips/" + ans.added("/tips", tip());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "EDITOR", mode = EnumSource.Mode.EXCLUDE)
    void only_an_editor_comes_to_the_desk(Role role) {
        var other = new Visitor(SERVICE.as(fresh("other"), role, Map.of("regions", List.of("AM19"))));

        other.get("/tips").expectStatus().isForbidden();
        other.get("/tips/T001").expectStatus().isForbidden();
        other.post("/tips", tip()).expectStatus().isForbidden();
        other.post("/tips/T001/drafts", tip()).expectStatus().isForbidden();
        other.post("/tips/T001/approval", APPROVE).expectStatus().isForbidden();
        other.post("/tips/T001/retirement", RETIRE).expectStatus().isForbidden();
        other.post("/readability", "{\"text\": \"Dag.\"}").expectStatus().isForbidden();
    }

    @Test
    void a_tip_that_came_with_the_product_shows_its_versions() {
        ans.get("/tips/T001")
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("ETag")
                .expectBody()
                .jsonPath("$.versions[0].author")
                .isEqualTo("catalogue")
                .jsonPath("$.versions[0].verifyBeforePublication")
                .isEqualTo(true)
                .jsonPath("$.versions[0].cited.url")
                .value(String.class, url -> assertThat(url).startsWith("https://"))
                .jsonPath("$.versions[0].readability.easy")
                .isEqualTo(true);
    }

    @Test
    void a_new_tip_is_shown_once_another_editor_approved_it() {
        var path = drafted();
        ans.get(path).expectBody().jsonPath("$.inForce").isEmpty();

        bas.post(path + "/approval", APPROVE)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.inForce")
                .isEqualTo(1)
                .jsonPath("$.versions[0].approval.publishFrom")
                .isEqualTo(today().toString());
    }

    @Test
    void the_author_does_not_approve() {
        var path = drafted();

        ans.post(path + "/approval", APPROVE)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo(PROBLEMS + "own-work");
        ans.get(path).expectBody().jsonPath("$.versions[0].approval").isEmpty();
    }

    @Test
    void a_tip_in_use_stays_as_it_is_beside_a_draft_and_every_version_is_kept() {
        var path = drafted();
        bas.post(path + "/approval", APPROVE).expectStatus().isOk();

        bas.post(path + "/drafts", tip().replace("Ask what helps.", "Ask more."))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Location", "/api/v1" + path)
                .expectBody()
                .jsonPath("$.inForce")
                .isEqualTo(1)
                .jsonPath("$.versions.length()")
                .isEqualTo(2)
                .jsonPath("$.versions[0].text.en")
                .isEqualTo("Ask what helps.");
    }

    @Test
    void a_version_is_published_from_its_day_and_never_in_the_past() {
        var path = drafted();

        bas.post(path + "/approval", "{\"version\": 1, \"publishFrom\": \"%s\"}".formatted(today().minusDays(1)))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/publishFrom");
        bas.post(path + "/approval", "{\"version\": 1, \"publishFrom\": \"%s\"}".formatted(today().plusDays(3)))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.inForce")
                .isEmpty();
    }

    @Test
    void approving_what_is_not_the_latest_draft_is_the_wrong_order() {
        var path = drafted();
        ans.post(path + "/drafts", tip()).expectStatus().isCreated();

        bas.post(path + "/approval", APPROVE)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo(PROBLEMS + "wrong-order");
    }

    @Test
    void what_is_retired_is_gone_and_stays_gone() {
        var path = drafted();
        bas.post(path + "/approval", APPROVE).expectStatus().isOk();

        ans.post(path + "/retirement", RETIRE)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.inForce")
                .isEmpty()
                .jsonPath("$.retirement.reason")
                .isEqualTo("Deze regel is er niet meer.");
        ans.post(path + "/drafts", tip()).expectStatus().isEqualTo(409);
        ans.post(path + "/retirement", RETIRE).expectStatus().isEqualTo(409);
    }

    @Test
    void an_employer_no_longer_gets_a_tip_that_was_retired() {
        var check = "{\"answers\": [{\"concern\": \"openheid-cv\", \"intensity\": 5}]}";
        var before = told(check);

        ans.post("/tips/" + before.getFirst() + "/retirement", RETIRE)
                .expectStatus()
                .isOk();

        assertThat(told(check)).doesNotContain(before.getFirst());
    }

    private static List<String> told(String check) {
        var told = new ArrayList<String>();
        new Visitor(SERVICE.anonymous())
                .post("/quick-checks", check)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.tips[*].id")
                .value((List<String> ids) -> told.addAll(ids));
        return told;
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        var wrong = tip().replace("\"always\"", "\"full-moon\", \"always\"")
                .replace("\"vakkennis\"", "\"hearsay\"")
                .replace("Vraag wat helpt", "Vraag wat helpt.")
                .replace(
                        "\"validUntil\": \"" + today().plusDays(30),
                        "\"contradictions\": [\"C99:a\"], \"validUntil\": \"2020-01-01");

        ans.post("/tips", wrong)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value((List<String> pointers) -> assertThat(pointers)
                        .contains("/conditions", "/source", "/title", "/validUntil", "/contradictions"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "handelingsverlegenheid | koudwatervrees | /concerns/0 | unknown-code",
                "\"universal\"          | \"secret\"       | /disclosure | unknown-value",
                "\"factYear\": 2026     | \"factYear\": \"x\"| /factYear   | type",
                "\"checkedOn\": \"2     | \"checkedOn\": \"gisteren 2 | /checkedOn | format",
                "{\"id\": \"vakkennis\"}| {\"title\": \"Een boek\"} | /source/publisher | required",
            })
    void a_field_that_cannot_be_is_refused(String right, String wrong, String pointer, String code) {
        ans.post("/tips", tip().replace(right, wrong))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.errors[0].code")
                .value(String.class, given -> assertThat(given).isIn(code, "too-long"));
    }

    @Test
    void a_source_that_the_catalogue_does_not_have_comes_with_an_address_and_a_date() {
        var own = """
                {"title": "Samen aan het werk", "publisher": "Werkcentrum", "url": "https://werkcentrum.example/samen",
                 "year": 2026, "accessedOn": "%s"}""".formatted(today());

        ans.post("/tips", tip().replace("{\"id\": \"vakkennis\"}", own).replace("recalled", "seen"))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.versions[0].ownSource.url")
                .isEqualTo("https://werkcentrum.example/samen")
                .jsonPath("$.versions[0].cited.name")
                .isEqualTo("Samen aan het werk (Werkcentrum, 2026)")
                .jsonPath("$.versions[0].cited.url")
                .isEqualTo("https://werkcentrum.example/samen");
    }

    @Test
    void words_that_are_not_easy_can_be_drafted_but_not_published() {
        var path =
                "/tips/" + ans.added("/tips", tip().replace("Vraag wat iemand", "Vraag middels een brief wat iemand"));

        bas.post(path + "/approval", APPROVE)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/version");
    }

    @Test
    void the_list_has_what_ends_first_at_the_front_and_goes_on_where_it_stopped() {
        var path = drafted();
        bas.post(path + "/approval", APPROVE).expectStatus().isOk();

        ans.get("/tips?concern=handelingsverlegenheid&state=published&limit=1&expiring=60")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].daysLeft")
                .value(Integer.class, days -> assertThat(days).isLessThanOrEqualTo(30))
                .jsonPath("$.items.length()")
                .isEqualTo(1);
        ans.get("/tips?expiring=29&limit=100")
                .expectBody()
                .jsonPath("$.items[*].id")
                .value((List<String> ids) -> assertThat(ids).doesNotContain(path.substring("/tips/".length())));
    }

    @Test
    void a_draft_waits_in_the_list_for_a_second_pair_of_eyes() {
        var path = drafted();

        ans.get("/tips?waiting=true&state=draft&limit=100&expiring=30")
                .expectBody()
                .jsonPath("$.items[*].id")
                .value((List<String> ids) -> assertThat(ids).contains(path.substring("/tips/".length())));
    }

    @Test
    void a_list_that_cannot_be_is_refused_with_everything_that_is_wrong() {
        ans.get("/tips?concern=koudwater&state=old&waiting=maybe&expiring=soon")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value((List<String> pointers) ->
                        assertThat(pointers).containsExactly("/concern", "/state", "/waiting", "/expiring"));
    }

    @Test
    void what_is_not_there_cannot_be_edited() {
        ans.get("/tips/T999").expectStatus().isNotFound();
        ans.post("/tips/T999/drafts", tip()).expectStatus().isNotFound();
        ans.post("/tips/T999/approval", APPROVE).expectStatus().isNotFound();
        ans.post("/tips/T999/retirement", RETIRE).expectStatus().isNotFound();
    }

    @Test
    void the_same_request_again_makes_no_second_tip() {
        var key = fresh("key");
        var body = tip();

        var first = ans.post("/tips", key, body)
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult();
        var second = ans.post("/tips", key, body)
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult();

        assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
    }

    @Test
    void of_two_who_approve_at_once_one_wins() {
        var path = drafted();

        var statuses = AtOnce.statuses(
                () -> bas.post(path + "/approval", APPROVE), () -> editor().post(path + "/approval", APPROVE));

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void the_reader_beside_the_field_says_what_to_write_instead() {
        ans.post("/readability", "{\"text\": \"Vraag middels een brief wat iemand nodig heeft op het werk.\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.easy")
                .isEqualTo(false)
                .jsonPath("$.bannedWords[0].word")
                .isEqualTo("middels")
                .jsonPath("$.bannedWords[0].alternative")
                .isEqualTo("met, of: door")
                .jsonPath("$.score")
                .isNumber();
    }
}
