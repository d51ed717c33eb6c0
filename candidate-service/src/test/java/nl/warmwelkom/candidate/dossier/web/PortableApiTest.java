package nl.warmwelkom.candidate.dossier.web;

import static nl.warmwelkom.testing.service.ServiceUnderTest.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.candidate.dossier.domain.Asked;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.MadeUp;
import nl.warmwelkom.candidate.paper.Validation;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PortableApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String DOSSIER = """
            {"givenName": "Sam", "familyName": "van Rietland", "contact": {"email": "sam@post.example"}, "region": "AM19",
             "location": {"postcode4": "2312"}, "maxTravelKm": 15, "hours": {"min": 12, "max": 24}, "dayParts": ["mon-am"],
             "strengths": ["nauwkeurig"], "interests": ["voedsel"], "certificates": ["Heftruck"],
             "environment": {"wants": ["geluid:low"], "avoids": []},
             "supportNeeds": [
               {"code": "buddy", "words": "Iemand die weet hoe ik begin.", "sharing": "employer", "must": true},
               {"code": "opbouw-uren", "words": "Zonnebloem.", "sharing": "private"}],
             "story": {"words": "Ik bak al jaren.", "sharing": "coach"}, "step": "shape"}
            """;

    private final String sam = UUID.randomUUID().toString();
    private final Visitor asSam = new Visitor(SERVICE.candidate(sam));
    private final String coachAccount = fresh("coach");
    private final Visitor coach = new Visitor(SERVICE.coach(coachAccount));

    private static String json(Visitor visitor, String path) {
        return Objects.requireNonNull(visitor.get(path)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static byte[] pdf(Visitor visitor, String path) {
        return Objects.requireNonNull(visitor.client()
                .get()
                .uri(path)
                .accept(MediaType.APPLICATION_PDF)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    private String dossierOf(String id) {
        return "/candidates/" + id + "/dossier";
    }

    private String version() {
        return Objects.requireNonNull(asSam.get("/candidates/" + sam)
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
    }

    private void walksTheSteps() {
        asSam.put("/candidates/" + sam + "/steps/imagine", version(), """
                        {"answers": [{"prompt": "imagine-dream", "words": "Een eigen bakkerij.", "sharing": "private"},
                                     {"prompt": "imagine-dream", "words": "Werken in een bakkerij.", "sharing": "team"}]}
                        """)
                .expectStatus()
                .isOk();
        asSam.put("/candidates/" + sam + "/plan", version(), """
                        {"tasks": [{"what": "De bakkerij bellen", "who": "Kim", "before": "2026-12-01"},
                                   {"what": "Meelopen", "done": true}], "sharing": "coach"}
                        """).expectStatus().isOk();
    }

    @Test
    void a_dossier_that_left_comes_in_elsewhere_as_it_was() {
        asSam.added("/candidates", DOSSIER);
        walksTheSteps();
        var left = json(asSam, dossierOf(sam));

        var other = UUID.randomUUID().toString();
        var elsewhere = new Visitor(SERVICE.candidate(other));
        assertThat(elsewhere.added("/candidates/imports", left)).isEqualTo(other);

        assertThat(left).contains("Een eigen bakkerij.", "Werken in een bakkerij.", "De bakkerij bellen", "2026-12-01");
        assertThat(allOf(json(elsewhere, dossierOf(other)))).isEqualTo(allOf(left));
    }

    /** Without the time at which it left. */
    private static JsonNode allOf(String portable) {
        var read = (ObjectNode) JsonMapper.shared().readTree(portable);
        read.remove("exportedAt");
        return read;
    }

    @Test
    void nothing_of_any_profile_is_lost_on_the_way() {
        qt().forAll(MadeUp.PROFILE)
                .check(profile -> CandidateBody.of(profile).toWriting().asked().equals(Asked.of(profile)));
    }

    @Test
    void whatever_stands_in_a_dossier_leaves_comes_in_and_leaves_the_same() {
        qt().forAll(MadeUp.CONTENTS).check(contents -> {
            var left = PortableBody.of(contents.at(MadeUp.NOW), MadeUp.NOW);
            return left.equals(PortableBody.of(elsewhere(left).contentsAt(MadeUp.NOW), MadeUp.NOW));
        });
    }

    private static Dossier elsewhere(PortableBody left) {
        var mapper = JsonMapper.shared();
        var brought = mapper.readValue(mapper.writeValueAsBytes(left), PortableBody.class)
                .toBrought();
        var by = MadeUp.signed();
        return brought.unpackedIn(
                Dossier.startedByCandidate(
                        new CandidateId("elsewhere"), brought.writing().asked(), by),
                by);
    }

    @Test
    void a_dossier_from_before_the_steps_came_along_still_comes_in() {
        asSam.added(
                "/candidates/imports",
                "{\"format\": \"warm-welkom-dossier\", \"version\": 1, \"dossier\": %s}".formatted(DOSSIER));

        assertThat(json(asSam, dossierOf(sam))).contains("\"answers\":[]").doesNotContain("\"plan\"");
    }

    @Test
    void on_paper_it_is_pdf_ua() throws IOException {
        asSam.added("/candidates", DOSSIER);
        walksTheSteps();

        var paper = pdf(asSam, dossierOf(sam));

        assertThat(Validation.faults(paper)).isEmpty();
        try (var read = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Verbeelden", "Een eigen bakkerij.", "Werken in een bakkerij.", "Mijn plan")
                    .contains("De bakkerij bellen", "Wie: Kim. Voor 1 december 2026.", "Gedaan.");
        }
    }

    @Test
    void a_coach_takes_along_what_a_coach_sees() {
        asSam.added("/candidates", DOSSIER);
        coach.get(dossierOf(sam)).expectStatus().isNotFound();
        walksTheSteps();
        asSam.put("/candidates/%s/consents/%s".formatted(sam, coachAccount), "{\"given\": true}")
                .expectStatus()
                .isOk();

        assertThat(json(coach, dossierOf(sam)))
                .contains("Ik bak al jaren.", "Werken in een bakkerij.", "De bakkerij bellen")
                .doesNotContain("Zonnebloem", "opbouw-uren", "Een eigen bakkerij.");
    }

    @Test
    void a_professional_and_somebody_else_take_nothing_along() {
        asSam.added("/candidates", DOSSIER);

        new Visitor(SERVICE.as(fresh("doctor"), Role.PROFESSIONAL, Map.of()))
                .get(dossierOf(sam))
                .expectStatus()
                .isForbidden();
        new Visitor(SERVICE.candidate(UUID.randomUUID().toString()))
                .get(dossierOf(sam))
                .expectStatus()
                .isNotFound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": \"warm-welkom-dossier\", \"version\": 2, \"dossier\": %s}",
                "{\"format\": \"something-else\", \"version\": 1, \"dossier\": %s}",
                "{\"version\": 1, \"dossier\": %s}",
                "{\"format\": \"warm-welkom-dossier\", \"version\": 1, \"dossier\": %s, \"diagnosis\": \"x\"}",
                "%%PDF-1.7 %s",
                "PK\u0003\u0004 %s",
                "{\"format\": \"warm-welkom-dossier\", \"version\": 1, \"dossier\": %s",
            })
    void what_is_not_a_dossier_is_refused_and_starts_nothing(String body) {
        asSam.post("/candidates/imports", body.formatted(DOSSIER))
                .expectStatus()
                .isBadRequest();

        asSam.get("/candidates/" + sam).expectStatus().isNotFound();
    }

    @Test
    void all_faults_are_told_at_once_and_nothing_is_half_done() {
        var wrong = DOSSIER.replace("nauwkeurig", "nauwkeurg").replace("\"shape\"", "\"done\"");

        asSam.post(
                        "/candidates/imports",
                        "{\"format\": \"warm-welkom-dossier\", \"version\": 1, \"dossier\": %s}".formatted(wrong))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(2);
        asSam.get("/candidates/" + sam).expectStatus().isNotFound();
    }

    @Test
    void what_is_wrong_is_told_where_it_stands_in_the_file() {
        var answer = "{\"prompt\": \"shape-try\", \"words\": \"Meelopen.\", \"sharing\": \"team\"}";
        var wrong = DOSSIER.replace("\"max\": 24", "\"max\": 8");

        asSam.post(
                        "/candidates/imports",
                        "{\"format\": \"warm-welkom-dossier\", \"version\": 1, \"dossier\": %s, \"answers\": [%s, %s]}"
                                .formatted(wrong, answer, answer))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers -> assertThat(pointers).isEqualTo(List.of("/dossier/hours/min", "/answers/1/prompt")));
        asSam.get("/candidates/" + sam).expectStatus().isNotFound();
    }

    @Test
    void a_story_of_two_megabytes_is_too_large() {
        var long2 = DOSSIER.replace("Ik bak al jaren.", "x".repeat(2 * 1024 * 1024));

        for (var path : List.of("/candidates/imports", "/candidates")) {
            asSam.post(path, long2).expectStatus().isEqualTo(413);
        }
        asSam.get("/candidates/" + sam).expectStatus().isNotFound();
    }

    @Test
    void a_second_dossier_is_not_brought_in() {
        asSam.added("/candidates", DOSSIER);

        asSam.post("/candidates/imports", json(asSam, dossierOf(sam)))
                .expectStatus()
                .isEqualTo(409);
    }
}
