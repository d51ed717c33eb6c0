package nl.warmwelkom.local.noninterference;

import java.util.List;
import java.util.Map;

/**
 * One look of an employer: everything that an employer can ask stands here. A new page, call or mail is a line more.
 *
 * @param path with {@code {employer}}, {@code {position}}, and for a look at one introduction {@code {introduction}} and
 *     {@code {candidate}}
 * @param again whether it is asked twice, the second time with the tag of the first answer
 * @param alsoUntold whether it is asked also when the employer may not know of the introduction, yet or any more
 */
record Probe(String method, String path, Map<String, String> headers, boolean again, boolean alsoUntold) {

    /** What an employer can ask about one introduction. */
    static final List<Probe> OF_AN_INTRODUCTION = List.of(
            get("/introductions/{introduction}").twice().alwaysAsked(),
            get("/introductions/{introduction}").with("Accept-Language", "en"),
            get("/introductions/{introduction}/shared").twice(),
            get("/introductions/{introduction}/briefing?for=employer"),
            get("/introductions/{introduction}/briefing?for=candidate"),
            get("/candidates/{candidate}"),
            get("/candidates/{candidate}/advice"),
            get("/candidates/{candidate}/proposals"));

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
            get("/candidates"),
            get("/me"));

    private static Probe get(String path) {
        return new Probe("GET", path, Map.of(), false, false);
    }

    private Probe twice() {
        return new Probe(method, path, headers, true, alsoUntold);
    }

    private Probe alwaysAsked() {
        return new Probe(method, path, headers, again, true);
    }

    private Probe with(String name, String value) {
        return new Probe(method, path, Map.of(name, value), again, alsoUntold);
    }

    String name() {
        return "%s %s %s".formatted(method, path, headers);
    }
}
