package nl.warmwelkom.candidate.accesslog.web;

import static nl.warmwelkom.testing.service.ServiceUnderTest.fresh;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAgreed;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionOffered;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionProposed;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;

/** A candidate, and who comes to look. */
record AccessLogPeople(RunningService service, String sam, String coach, String bakery) {

    static final String DOSSIER = """
            {"givenName": "Sam", "familyName": "van Rietland", "contact": {"email": "sam@post.example"},
             "region": "AM19", "location": {"postcode4": "2312"}, "maxTravelKm": 15,
             "hours": {"min": 12, "max": 24}, "dayParts": ["mon-am"],
             "strengths": ["nauwkeurig"], "interests": ["voedsel"], "certificates": [],
             "environment": {"wants": [], "avoids": []},
             "supportNeeds": [{"code": "buddy", "words": "Iemand die weet hoe ik begin.", "sharing": "employer"}],
             "story": {"words": "Ik bak al jaren.", "sharing": "employer"}, "step": "shape"}
            """;

    AccessLogPeople(RunningService service) {
        this(service, UUID.randomUUID().toString(), fresh("coach"), fresh("bakery"));
    }

    Visitor asSam() {
        return new Visitor(service.candidate(sam));
    }

    Visitor asCoach() {
        return new Visitor(service.as(coach, Role.JOBCOACH, Map.of("regions", List.of("AM19"), "name", "Coach Ada")));
    }

    Visitor coachOfAnotherRegion() {
        var account = fresh("coach");
        consent(account, true);
        return new Visitor(service.as(account, Role.JOBCOACH, Map.of("regions", List.of("AM13"))));
    }

    /** Somebody whom the candidate let in. */
    String professional() {
        var account = fresh("professional");
        consent(account, true);
        asProfessional(account).get("/candidates/" + sam).expectStatus().isOk();
        return account;
    }

    Visitor asProfessional(String account) {
        return new Visitor(service.as(account, Role.PROFESSIONAL, Map.of("profession", "bedrijfsarts")));
    }

    Visitor asEmployer() {
        return new Visitor(service.as(fresh("baker"), Role.EMPLOYER, Map.of("employer_id", bakery)));
    }

    void startAndLetIn() {
        asSam().added("/candidates", DOSSIER);
        consent("matching", true);
        consent(coach, true);
        // From now on it is known that this is a jobcoach.
        asCoach().get("/candidates/" + sam).expectStatus().isOk();
    }

    void consent(String subject, boolean given) {
        asSam().put("/candidates/%s/consents/%s".formatted(sam, subject), "{\"given\": %s}".formatted(given))
                .expectStatus()
                .isOk();
    }

    /** An introduction that the bakery may know of. */
    String offered() {
        var id = fresh("introduction");
        var at = Instant.parse("2026-11-03T10:00:00Z");
        var parties = new IntroductionEvent.Parties(sam, bakery, "p1");
        var share = new IntroductionEvent.Share(true, true, true, List.of("buddy"));
        service.tell(
                Topic.EMPLOYERS,
                bakery,
                1,
                new EmployerChanged("Bakkerij De Korenaar", "C", "1-9", "AM19", "2312", true, List.of()));
        service.tell(Topic.INTRODUCTIONS, id, 1, new IntroductionProposed(parties, at, "coach", at));
        service.tell(Topic.INTRODUCTIONS, id, 2, new IntroductionAgreed(parties, at, "sam", share));
        service.tell(Topic.INTRODUCTIONS, id, 3, new IntroductionOffered(parties, at, "manager"));
        waitFor("introductions/%s/3".formatted(id));
        waitFor("employers/%s/1".formatted(bakery));
        return id;
    }

    private void waitFor(String event) {
        asSam().client()
                .get()
                .uri("/candidates")
                .header("Warm-Wait-For", event)
                .exchange()
                .expectStatus()
                .isOk();
    }
}
