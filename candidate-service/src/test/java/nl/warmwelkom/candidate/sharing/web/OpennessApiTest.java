package nl.warmwelkom.candidate.sharing.web;

import static nl.warmwelkom.testing.service.ServiceUnderTest.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.candidate.sharing.application.Introductions;
import nl.warmwelkom.candidate.sharing.domain.Chosen;
import nl.warmwelkom.candidate.sharing.domain.EmployerId;
import nl.warmwelkom.candidate.sharing.domain.Introduction;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.candidate.sharing.domain.Parties;
import nl.warmwelkom.candidate.sharing.domain.Turn;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.json.JsonCompareMode;

class OpennessApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String DOSSIER = """
            {"givenName": "Sam", "familyName": "van Rietland", "region": "AM19", "location": {"postcode4": "2312"},
             "strengths": ["nauwkeurig"],
             "supportNeeds": [
               {"code": "buddy", "words": "Iemand die weet hoe ik begin.", "sharing": "employer"},
               {"code": "opbouw-uren", "words": "Na mijn opname.", "sharing": "private"}],
             "story": {"words": "Ik bak al jaren.", "sharing": "employer"}}
            """;
    private static final String WHAT_HELPS =
            "{\"supportNeeds\": [{\"code\": \"buddy\", \"words\": \"Iemand die weet hoe ik begin.\"}]}";

    private final String introduction = "/introductions/" + UUID.randomUUID();
    private final EmployerId bakery = new EmployerId(fresh("bakery"));
    private final String coachAccount = fresh("coach");
    private final Visitor coach = new Visitor(SERVICE.coach(coachAccount));

    private long sequence;

    private Visitor samWithAnAccount() {
        var sam = UUID.randomUUID().toString();
        var visitor = new Visitor(SERVICE.candidate(sam));
        visitor.added("/candidates", DOSSIER);
        visitor.put("/candidates/" + sam + "/consents/matching", "{\"given\": true}")
                .expectStatus()
                .isOk();
        happens(sam, new Turn.Asked());
        return visitor;
    }

    private void happens(String sam, Turn turn) {
        SERVICE.bean(Introductions.class)
                .apply(
                        new IntroductionId(introduction.substring(introduction.lastIndexOf('/') + 1)),
                        ++sequence,
                        before -> Introduction.after(before, new Parties(sam, bakery), turn))
                .block();
    }

    private static void reads(Visitor visitor, String path, String expected) {
        visitor.get(path).expectStatus().isOk().expectBody().json(expected, JsonCompareMode.STRICT);
    }

    @Test
    void there_are_all_only_what_helps_and_nothing_to_choose_between() {
        reads(samWithAnAccount(), introduction + "/openness", """
                {"choices": [
                  {"code": "all", "share": {"givenName": true, "story": true, "strengths": true, "supportNeeds": ["buddy"]}},
                  {"code": "what-helps", "share": {"givenName": false, "story": false, "strengths": false, "supportNeeds": ["buddy"]}},
                  {"code": "nothing", "share": {"givenName": false, "story": false, "strengths": false, "supportNeeds": []}}]}
                """);
    }

    @Test
    void a_choice_is_shown_in_the_words_that_the_employer_then_reads() {
        var sam = UUID.randomUUID().toString();
        var visitor = new Visitor(SERVICE.candidate(sam));
        visitor.added("/candidates", DOSSIER);
        visitor.put("/candidates/" + sam + "/consents/matching", "{\"given\": true}")
                .expectStatus()
                .isOk();
        happens(sam, new Turn.Asked());
        var preview = introduction + "/shared-preview?supportNeeds=buddy&supportNeeds=opbouw-uren";
        reads(visitor, preview, WHAT_HELPS);

        happens(sam, new Turn.Chose(new Chosen(false, false, false, Set.of("buddy", "opbouw-uren"))));
        happens(sam, new Turn.Offered());
        var baker = new Visitor(SERVICE.as(fresh("baker"), Role.EMPLOYER, Map.of("employer_id", bakery.value())));
        reads(baker, introduction + "/shared", WHAT_HELPS);
        reads(visitor, introduction + "/openness", """
                {"choices": [{"code": "chosen", "share":
                  {"givenName": false, "story": false, "strengths": false, "supportNeeds": ["buddy", "opbouw-uren"]}}]}
                """);

        happens(sam, new Turn.Stopped());
        reads(visitor, introduction + "/openness", "{\"choices\": []}");
    }

    @Test
    void without_consent_for_matching_there_is_nothing_to_be_seen() {
        var sam = UUID.randomUUID().toString();
        var visitor = new Visitor(SERVICE.candidate(sam));
        visitor.added("/candidates", DOSSIER);
        happens(sam, new Turn.Asked());

        reads(visitor, introduction + "/shared-preview?givenName=true&story=true&supportNeeds=buddy", "{}");
    }

    @Test
    void a_coach_looks_only_for_a_candidate_without_an_account() {
        var id = coach.added("/candidates", DOSSIER);
        happens(id, new Turn.Asked());
        coach.get(introduction + "/openness").expectStatus().isOk();
        new Visitor(SERVICE.coach(fresh("coach")))
                .get(introduction + "/openness")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void a_candidate_with_an_account_looks_alone() {
        var sam = UUID.randomUUID().toString();
        var visitor = new Visitor(SERVICE.candidate(sam));
        visitor.added("/candidates", DOSSIER);
        visitor.put("/candidates/%s/consents/%s".formatted(sam, coachAccount), "{\"given\": true}")
                .expectStatus()
                .isOk();
        happens(sam, new Turn.Asked());

        coach.get(introduction + "/openness").expectStatus().isForbidden();
        new Visitor(SERVICE.candidate(UUID.randomUUID().toString()))
                .get(introduction + "/openness")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void anybody_reads_the_aid_with_its_sources() {
        var aid = new Visitor(SERVICE.anonymous())
                .get("/openness")
                .expectStatus()
                .isOk()
                .expectBody();

        aid.jsonPath("$.questions.length()").isEqualTo(4);
        aid.jsonPath("$.choices[1].code").isEqualTo("what-helps");
        aid.jsonPath("$.help[0].source.url")
                .value(String.class, url -> assertThat(url).contains("coral"));
    }
}
