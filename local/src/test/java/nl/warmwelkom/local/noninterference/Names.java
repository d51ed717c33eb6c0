package nl.warmwelkom.local.noninterference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes ids and times out of what an employer got, and nothing else. Only ids that we gave out or were told of have a name: any
 * other number stays, so that something unknown is never taken for an id.
 */
final class Names {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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
        lines.add("body: " + body(answer.text()));
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
        var around = timeless.length() - items.toString().length();
        return plain("in order of id, %d characters around %s".formatted(around, sorted.values()));
    }

    String plain(String text) {
        var timeless = TIME.matcher(text).replaceAll("«time»");
        return ID.matcher(timeless)
                .replaceAll(id -> Matcher.quoteReplacement(names.getOrDefault(id.group(), id.group())));
    }
}
