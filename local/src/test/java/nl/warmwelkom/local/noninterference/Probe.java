package nl.warmwelkom.local.noninterference;

import java.util.List;
import java.util.Map;

/**
 * One look of an employer: everything that an employer can ask stands here. A new page, call or mail is a line more.
 *
 * @param path with {@code {employer}}, {@code {position}}, and for a look at one introduction {@code {introduction}} and
 *     {@code {candidate}}
 * @param again whether it is asked twice, the second time with the tag of the first answer
 * @param inTurn whether one candidate of all is enough: in another language, or what employers are refused or shown of any
 * @param alsoUntold whether it is asked also when the employer may not know of the introduction, yet or any more
 */
record Probe(
        String method, String path, Map<String, String> headers, boolean again, boolean inTurn, boolean alsoUntold) {

    /** How a page marks the part that it could not get in time. */
    private static final String NOT_NOW = "ww-not-now";

    /** What an employer can ask about one introduction. */
    static final List<Probe> OF_AN_INTRODUCTION = List.of(
            get("/introductions/{introduction}").twice().alwaysAsked(),
            sometimes("/introductions/{introduction}").with("Accept-Language", "en"),
            get("/introductions/{introduction}/shared").twice(),
            sometimes("/introductions/{introduction}/shared")
                    .with("Accept-Language", "en")
                    .alwaysAsked(),
            get("/introductions/{introduction}/briefing?for=employer"),
            sometimes("/introductions/{introduction}/briefing?for=employer").with("Accept-Language", "en"),
            sometimes("/introductions/{introduction}/briefing?for=candidate"),
            sometimes("/introductions/{introduction}/briefing?for=professional"),
            sometimes("/introductions/{introduction}/briefing"),
            get("/introductions/{introduction}/passport"),
            sometimes("/introductions/{introduction}/passport")
                    .with("Accept", "application/json")
                    .twice()
                    .alwaysAsked(),
            sometimes("/introductions/{introduction}/passport").with("Accept", "application/pdf"),
            sometimes("/introductions/{introduction}/employer-view"),
            sometimes("/introductions/{introduction}/shared-preview"),
            sometimes("/introductions/{introduction}/openness"),
            get("/werkgever/kennismakingen/{introduction}"),
            sometimes("/werkgever/kennismakingen/{introduction}")
                    .with("Accept-Language", "en")
                    .alwaysAsked(),
            sometimes("/werkgever/kennismakingen/{introduction}/ja"),
            sometimes("/werkgever/kennismakingen/{introduction}/vraag"),
            sometimes("/werkgever/kennismakingen/{introduction}/nee"),
            sometimes("/candidates/{candidate}"),
            sometimes("/candidates/{candidate}/dossier"),
            sometimes("/candidates/{candidate}/versions"),
            sometimes("/candidates/{candidate}/steps"),
            sometimes("/candidates/{candidate}/plan"),
            sometimes("/candidates/{candidate}/consents"),
            sometimes("/candidates/{candidate}/access-log"),
            sometimes("/candidates/{candidate}/advice"),
            sometimes("/candidates/{candidate}/who-does-what"),
            sometimes("/candidates/{candidate}/proposals"));

    /** What an employer can ask without knowing of an introduction. */
    static final List<Probe> OF_AN_EMPLOYER = List.of(
            get("/introductions?limit=100").alwaysAsked(),
            get("/introductions?limit=100").with("Accept-Language", "en"),
            get("/introductions?limit=100&status=offered"),
            get("/introductions?limit=100&status=agreed"),
            get("/employers/{employer}").twice(),
            get("/employers/{employer}/positions"),
            get("/employers/{employer}/positions/{position}").twice(),
            get("/employers/{employer}/temperature"),
            get("/employers/{employer}/tips"),
            get("/employers/{employer}/tips?stage=eerste-werkdag"),
            get("/employers/{employer}/tips").with("Accept-Language", "en"),
            get("/employers/{employer}/questions"),
            get("/positions/{position}/candidates"),
            get("/positions/{position}/what-if"),
            get("/positions/{position}/what-if").with("Accept-Language", "en"),
            get("/employers/{employer}/pause"),
            get("/werkgever").alwaysAsked(),
            get("/werkgever").with("Accept-Language", "en"),
            get("/werkgever/vragen"),
            get("/werkgever/werkplekken"),
            get("/werkgever/werkplekken/{position}"),
            get("/werkgever/antwoorden"),
            get("/werkgever/profiel"),
            get("/werkgever/verhalen"),
            get("/employers/{employer}/stories"),
            get("/open-questions"),
            get("/candidates"),
            get("/me"));

    private static Probe get(String path) {
        return new Probe("GET", path, Map.of(), false, false, false);
    }

    private Probe twice() {
        return new Probe(method, path, headers, true, inTurn, alsoUntold);
    }

    private Probe alwaysAsked() {
        return new Probe(method, path, headers, again, inTurn, true);
    }

    private Probe with(String name, String value) {
        return new Probe(method, path, Map.of(name, value), again, inTurn, alsoUntold);
    }

    private Probe inTurn(boolean whether) {
        return new Probe(method, path, headers, again, whether, alsoUntold);
    }

    private static Probe sometimes(String path) {
        return get(path).inTurn(true);
    }

    /** Whether it tells how many people there are, of all who are in matching and not of one. */
    boolean counts() {
        return path.endsWith("/what-if");
    }

    static boolean isIncomplete(Answer answer) {
        return answer.status() == 503 || answer.text().contains(NOT_NOW);
    }

    String name() {
        return "%s %s %s".formatted(method, path, headers);
    }
}
