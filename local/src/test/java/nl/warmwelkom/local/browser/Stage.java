package nl.warmwelkom.local.browser;

import static nl.warmwelkom.local.OneDoor.ok;

import java.io.IOException;
import nl.warmwelkom.local.OneDoor;

/**
 * People and work of a test's own, made through the API, so that no other story finds its own changed.
 *
 * @param account of the employer
 */
record Stage(OneDoor door, String account, String employer, String position) {

    private static final String COACH = "jobcoach-leiden";
    private static final String MANAGER = "manager-leiden";
    private static final String TOGETHER = "\"togetherWith\": \"samen besproken\"";

    /**
     * An employer with one workplace.
     *
     * @param number of an account that the demo region leaves without an employer
     */
    static Stage of(OneDoor door, int number, String name, String title) throws IOException, InterruptedException {
        var account = "demo-employer-" + number;
        var employer = register(door, number, name);
        var position =
                door.id(ok(door.post(account, "/employers/%s/positions".formatted(employer), """
                {"title": "%s", "tasks": "Dozen vouwen.", "field": "techniek", "hours": {"min": 8, "max": 24}, "openings": 9,
                 "support": ["buddy"], "location": {"postcode4": "2312"}}""".formatted(title))));
        return new Stage(door, account, employer, position);
    }

    /** Without any work yet. */
    static String register(OneDoor door, int number, String name) throws IOException, InterruptedException {
        return door.id(ok(door.post("demo-employer-" + number, "/employers", """
                {"name": "%s", "sector": "C", "size": "1-9", "region": "AM19", "location": {"postcode4": "2312"},
                 "contact": {"name": "Mila", "email": "mila@voorbeeld.example"}}""".formatted(name))));
    }

    /** Somebody without an account, whose dossier the jobcoach writes. */
    static String candidate(OneDoor door, String givenName) throws IOException, InterruptedException {
        var candidate = door.id(ok(door.post(COACH, "/candidates", """
                {"givenName": "%s", "region": "AM19", "location": {"postcode4": "2312"}, "maxTravelKm": 12,
                 "hours": {"min": 12, "max": 24}, "dayParts": ["mon-am", "tue-am", "thu-am"], "strengths": ["handig", "nauwkeurig", "op-tijd"], "interests": ["techniek"],
                 "story": {"words": "Ik sta graag vroeg op.", "sharing": "employer"},
                 "supportNeeds": [{"code": "buddy", "words": "Iemand naast mij.", "sharing": "employer"}]}""".formatted(givenName))));
        consent(door, candidate, "matching");
        return candidate;
    }

    static void consent(OneDoor door, String candidate, String subject) throws IOException, InterruptedException {
        ok(door.put(
                COACH,
                "/candidates/%s/consents/%s".formatted(candidate, subject),
                "{\"given\": true, %s}".formatted(TOGETHER)));
    }

    /** To this workplace; the candidate is to decide. */
    String propose(String candidate) throws IOException, InterruptedException {
        return door.id(
                ok(OneDoor.answered(() -> door.post(COACH, "/introductions", """
                {"candidateId": "%s", "positionId": "%s", "motivation": "Past goed.", "reason": "Wil het graag."}""".formatted(candidate, position)))));
    }

    /** The account manager is to decide. */
    String agree(String candidate) throws IOException, InterruptedException {
        var introduction = propose(candidate);
        act(COACH, introduction, "candidate-decision", """
                {"agree": true, %s, "share": {"givenName": true, "story": true, "supportNeeds": ["buddy"]}}""".formatted(TOGETHER));
        return introduction;
    }

    /** The employer is to decide. */
    String offer(String candidate) throws IOException, InterruptedException {
        var introduction = agree(candidate);
        act(MANAGER, introduction, "review", "{\"decision\": \"approve\"}");
        return introduction;
    }

    void act(String who, String introduction, String what, String body) throws IOException, InterruptedException {
        ok(door.post(who, "/introductions/%s/%s".formatted(introduction, what), body));
    }
}
