package nl.warmwelkom.local.browser;

import static nl.warmwelkom.local.OneDoor.ok;

import java.io.IOException;
import nl.warmwelkom.local.OneDoor;

/**
 * What a tour comes by beside what the demo brings: an introduction at each of its moments, names as long as they may be, and people and
 * employers who have nothing yet.
 *
 * @param employer has the long names
 * @param candidate has a long name too, and lets a professional read along
 * @param thin somebody of whom hardly anything is written
 * @param offered and the others: introductions, by who is to decide or what was decided
 * @param story waits for an editor
 */
record Scene(
        Stage employer,
        String candidate,
        String thin,
        String offered,
        String agreed,
        String asked,
        String accepted,
        String waiting,
        String story) {

    static final String QUESTION = "Kwispelt de flapoor op dinsdag?";

    private static final String SAM = "00000000-0000-4000-8000-0000000000c1";

    /** Nowhere a place to break. */
    private static final String LONG_NAME =
            "Onderlingewaarborgmaatschappij".repeat(4).substring(0, 100);

    private static final String LONG_TITLE = "Assistentverpakkingsmedewerker".repeat(4);
    private static final String LONG_GIVEN_NAME =
            "Maximilianusalexander".repeat(5).substring(0, 100);

    static Scene set(OneDoor door) throws IOException, InterruptedException {
        Stage.register(door, 92, "Nog zonder werkplek");
        var employer = Stage.of(door, 90, LONG_NAME, LONG_TITLE);
        var other = Stage.of(door, 91, "Drukkerij De Letter", "Hulp in de drukkerij");
        var candidate = Stage.candidate(door, LONG_GIVEN_NAME);
        Stage.consent(door, candidate, "professional-arbeidsdeskundige");
        var asked = employer.offer(Stage.candidate(door, "Puk"));
        employer.act(employer.account(), asked, "employer-response", """
                {"decision": "ask", "wordsToCoach": "Wat helpt in de eerste week?"}""");
        return new Scene(
                employer,
                candidate,
                door.id(ok(door.post("jobcoach-leiden", "/candidates", """
                        {"givenName": "Jip", "region": "AM19", "location": {"postcode4": "2312"}}"""))),
                employer.offer(candidate),
                employer.agree(Stage.candidate(door, "Max")),
                asked,
                accepted(door, employer),
                other.propose(SAM),
                told(door, employer));
    }

    /** With a passport. */
    private static String accepted(OneDoor door, Stage employer) throws IOException, InterruptedException {
        var introduction = employer.propose(SAM);
        employer.act("candidate-sam", introduction, "candidate-decision", """
                {"agree": true, "share": {"givenName": true, "story": true, "supportNeeds": ["vaste-structuur"]}}""");
        employer.act("manager-leiden", introduction, "review", "{\"decision\": \"approve\"}");
        employer.act(employer.account(), introduction, "employer-response", "{\"decision\": \"accept\"}");
        ok(door.put("candidate-sam", "/introductions/%s/passport".formatted(introduction), """
                {"supportNeeds": ["vaste-structuur"]}"""));
        return introduction;
    }

    /** A worry, a question that only a person can answer, and a story. */
    private static String told(OneDoor door, Stage employer) throws IOException, InterruptedException {
        var mine = "/employers/" + employer.employer();
        var version = door.read(ok(door.send(door.anybody("/questionnaire"))))
                .path("version")
                .asString();
        ok(door.post(employer.account(), mine + "/responses", """
                {"version": "%s", "moment": "before", "answers": [{"concern": "kosten", "intensity": 5}],
                 "questions": ["%s"]}""".formatted(version, QUESTION)));
        return door.id(ok(door.post(employer.account(), mine + "/stories", """
                {"concern": "kosten", "words": "Wij waren bang voor de kosten. Dat viel mee, want er kwam hulp bij de eerste weken.", "named": true}""")));
    }
}
