package nl.warmwelkom.local.noninterference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes ids and times out of what an employer got, and nothing else. Only ids that we gave out or were told of have a name: any
 * other number stays, so that something unknown is never taken for an id.
 */
final class Names {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Regions are given out too: each employer has one of its own. */
    private static final Pattern REGION = Pattern.compile("\\bAM\\d\\d\\b");

    /** A list to choose a region from has the own one chosen. */
    private static final Pattern CHOICE = Pattern.compile("<option value=\"AM\\d\\d\"[^>]*>[^<]*</option>");

    /** Pages tell of days in words; whoever is compared around midnight has two of them. */
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} \\p{L}{3,9} 20\\d\\d\\b( (om|at) \\d\\d:\\d\\d)?");

    /** What makes pressing a button twice one time, and what proves that a form is ours, is drawn for each page. */
    private static final Pattern DRAWN = Pattern.compile("(name=\"(?:once|_csrf)\" value=\")[^\"]+");

    /** Of the request and the connection, and counted or drawn anew for each. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-request-id");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    void call(String id, String name) {
        names.put(id, name);
    }

    /** One line for each thing that can be told apart. */
    List<String> lines(Answer answer) {
        var lines = new ArrayList<String>();
        lines.add("status: " + answer.status());
        answer.headers().forEach((name, values) -> {
            if (!OF_THE_MOMENT.contains(name)) {
                values.forEach(value -> lines.add(name + ": " + header(name, value, answer)));
            }
        });
        lines.add("body: " + (answer.isPaper() ? plain(Papers.plain(answer.text())) : body(answer.text())));
        return lines;
    }

    private String header(String name, String value, Answer answer) {
        // A length and a tag that follow from the body tell what the body tells; the body is compared by itself.
        if (name.equals("content-length") && value.equals(String.valueOf(answer.body().length))) {
            return "of the body";
        }
        return name.equals("etag") && Tags.isOf(value, answer.body()) ? "of the body" : plain(value);
    }

    /** Lists stand in order of id. Ids are drawn, so that order is checked, and then replaced by that of the names. */
    private String body(String text) {
        var timeless = TIME.matcher(text).replaceAll("«time»");
        if (timeless.startsWith("<!DOCTYPE html>")) {
            var dayless = DAY.matcher(timeless).replaceAll("«day»");
            var page = CHOICE.matcher(dayless).replaceAll("«a region»");
            return Stream.of(page.split("(?=<ul)", -1)).map(this::listed).collect(Collectors.joining());
        }
        if (!timeless.startsWith("{\"items\":[")) {
            return plain(timeless);
        }
        var items = json.readTree(timeless).path("items");
        var ids = items.valueStream().map(item -> item.path("id").asString("")).toList();
        if (ids.size() < 2 || !ids.equals(ids.stream().distinct().sorted().toList())) {
            return plain(timeless);
        }
        var sorted = new TreeMap<String, JsonNode>();
        items.forEach(item -> sorted.put(plain(item.path("id").asString()), item));
        var around = timeless.replace(items.toString(), "in order of id");
        return around.equals(timeless) ? plain(timeless) : plain(around + sorted.values());
    }

    /** The same for a list on a page: in order of id, and then its lines in an order of their own. */
    private String listed(String list) {
        var ids = ID.matcher(list)
                .results()
                .map(MatchResult::group)
                .filter(id -> names.getOrDefault(id, "").startsWith("introduction"))
                .distinct()
                .toList();
        return ids.size() < 2 || !ids.equals(ids.stream().sorted().toList())
                ? plain(list)
                : plain(list).lines().sorted().collect(Collectors.joining("\n", "in order of id\n", "\n"));
    }

    String plain(String text) {
        var timeless = TIME.matcher(text).replaceAll("«time»");
        var anytime = DRAWN.matcher(timeless).replaceAll("$1«drawn»");
        return named(REGION, named(ID, anytime));
    }

    private String named(Pattern given, String text) {
        return given.matcher(text)
                .replaceAll(id -> Matcher.quoteReplacement(names.getOrDefault(id.group(), id.group())));
    }
}
