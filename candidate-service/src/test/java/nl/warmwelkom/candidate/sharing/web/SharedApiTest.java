package nl.warmwelkom.candidate.sharing.web;

import static nl.warmwelkom.candidate.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.candidate.sharing.application.Employers;
import nl.warmwelkom.candidate.sharing.application.Introductions;
import nl.warmwelkom.candidate.sharing.domain.Chosen;
import nl.warmwelkom.candidate.sharing.domain.EmployerId;
import nl.warmwelkom.candidate.sharing.domain.Introduction;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.candidate.sharing.domain.Parties;
import nl.warmwelkom.candidate.sharing.domain.Turn;
import nl.warmwelkom.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class SharedApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String DOSSIER = """
            {"givenName": "Sam", "familyName": "van Rietland", "region": "AM19", "location": {"postcode4": "2312"},
             "strengths": ["nauwkeurig"],
             "supportNeeds": [
               {"code": "buddy", "words": "Iemand die weet hoe ik begin.", "sharing": "employer"},
               {"code": "vaste-structuur", "sharing": "employer"},
               {"code": "opbouw-uren", "words": "Na mijn opname.", "sharing": "private"}],
             "story": {"words": "Ik bak al jaren.", "sharing": "employer"}}
            """;

    private final String sam = UUID.randomUUID().toString();
    private final String introduction = UUID.randomUUID().toString();
    private final EmployerId bakery = new EmployerId(UUID.randomUUID().toString());
    private final WebTestClient asSam = SERVICE.candidate(sam);
    private final WebTestClient asBaker =
            SERVICE.as(fresh("employer"), Role.EMPLOYER, Map.of("employer_id", bakery.value()));

    private long sequence;

    @BeforeEach
    void samTakesPart() {
        asSam.post()
                .uri("/candidates")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(DOSSIER)
                .exchange()
                .expectStatus()
                .isCreated();
        consent(true);
    }

    private void consent(boolean given) {
        asSam.put()
                .uri("/candidates/%s/consents/matching".formatted(sam))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"given\": %b}".formatted(given))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void offered(Chosen chosen) {
        happens(new Turn.Chose(chosen));
        happens(new Turn.Offered());
    }

    private void happens(Turn turn) {
        SERVICE.bean(Introductions.class)
                .apply(
                        new IntroductionId(introduction),
                        ++sequence,
                        before -> Introduction.after(before, new Parties(sam, bakery), turn))
                .block();
    }

    private static Chosen everything() {
        return new Chosen(true, true, true, Set.of("buddy", "vaste-structuur", "opbouw-uren"));
    }

    private ResponseSpec readBy(WebTestClient client) {
        return client.get()
                .uri("/introductions/%s/shared".formatted(introduction))
                .exchange();
    }

    private void samWrites(String body, String version) {
        asSam.put()
                .uri("/candidates/" + sam)
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void an_employer_reads_what_was_chosen_and_may_be_shared() {
        offered(everything());

        readBy(asBaker).expectStatus().isOk().expectBody().json("""
                {"givenName": "Sam", "story": "Ik bak al jaren.", "strengths": ["nauwkeurig"],
                 "supportNeeds": [
                   {"code": "buddy", "words": "Iemand die weet hoe ik begin."},
                   {"code": "vaste-structuur"}]}
                """, JsonCompareMode.STRICT);
    }

    @Test
    void what_was_not_chosen_is_not_there() {
        offered(new Chosen(false, false, false, Set.of("buddy")));

        readBy(asBaker).expectStatus().isOk().expectBody().json("""
                {"supportNeeds": [{"code": "buddy", "words": "Iemand die weet hoe ik begin."}]}
                """, JsonCompareMode.STRICT);
    }

    @Test
    void nothing_chosen_is_nothing_to_read() {
        offered(new Chosen(false, false, false, Set.of()));

        readBy(asBaker).expectStatus().isOk().expectBody().json("{}", JsonCompareMode.STRICT);
    }

    @Test
    void lowering_a_level_takes_it_away_at_once_without_a_trace() {
        offered(new Chosen(true, true, false, Set.of("buddy")));
        samWrites(DOSSIER.replace("\"employer\"", "\"coach\""), "\"2\"");

        readBy(asBaker).expectStatus().isOk().expectBody().json("{\"givenName\": \"Sam\"}", JsonCompareMode.STRICT);
    }

    @Test
    void a_change_of_what_is_not_shared_cannot_be_told_from_the_answer() {
        offered(new Chosen(true, false, false, Set.of("buddy")));
        var before = answer();

        samWrites(DOSSIER.replace("opbouw-uren", "eigen-tempo").replace("Rietland", "Zandvoort"), "\"2\"");

        assertThat(answer()).isEqualTo(before);
    }

    /** All that an employer gets, in one piece. */
    private String answer() {
        var result =
                readBy(asBaker).expectStatus().isOk().expectBody(String.class).returnResult();
        var headers = result.getResponseHeaders();
        return "%s %s %s".formatted(headers.getETag(), headers.getContentLength(), result.getResponseBody());
    }

    @Test
    void withdrawing_consent_takes_everything_away_at_once() {
        offered(everything());
        consent(false);

        readBy(asBaker).expectStatus().isNotFound();
    }

    @Test
    void somebody_elses_introduction_and_one_that_is_not_there_get_the_same_answer() {
        var asNeighbour = SERVICE.as(fresh("employer"), Role.EMPLOYER, Map.of("employer_id", fresh("b")));
        var notThere = problem(asBaker);
        offered(everything());

        assertThat(problem(asNeighbour)).isEqualTo(notThere);
    }

    private String problem(WebTestClient client) {
        var body = readBy(client).expectStatus().isNotFound().expectBody(String.class);
        return Objects.requireNonNull(body.returnResult().getResponseBody());
    }

    @Test
    void an_account_that_acts_for_several_employers_reads_for_each() {
        var account = fresh("employer");
        offered(everything());
        SERVICE.bean(Employers.class)
                .put(bakery, 1, "Bakkerij", Set.of(account))
                .block();

        readBy(SERVICE.as(account, Role.EMPLOYER, Map.of())).expectStatus().isOk();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "EMPLOYER")
    void nobody_but_an_employer_reads_it_here(Role role) {
        readBy(SERVICE.as(fresh("somebody"), role, Map.of())).expectStatus().isForbidden();
    }
}
