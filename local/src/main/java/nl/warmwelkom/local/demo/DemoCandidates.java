package nl.warmwelkom.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes dossiers that resemble the work that there is. */
final class DemoCandidates {

    private static final List<String> STEPS = List.of("explore", "imagine", "shape", "shape", "realise");
    private static final List<String> WISHES = List.of(
            "geluid:low", "drukte-om-je-heen:low", "voorspelbaarheid:high", "klantcontact:low", "teamsfeer:high");
    private static final List<String> AVOIDS = List.of("pieken:high", "nachtwerk:high", "emotionele-belasting:high");

    private final DemoContent content;
    private final Dice dice;

    DemoCandidates(DemoContent content, Dice dice) {
        this.content = content;
        this.dice = dice;
    }

    Map<String, Object> make(int number, String region, List<String> postcodes) {
        var trade = dice.one(content.trades());
        var job = dice.one(trade.jobs());
        var hours = dice.between(8, 16);
        return Map.ofEntries(
                Map.entry(
                        "givenName",
                        content.givenNames().get(number % content.givenNames().size())),
                Map.entry("familyName", dice.one(content.familyNames())),
                Map.entry("contact", Map.of("email", "kandidaat-%d@voorbeeld.example".formatted(number))),
                Map.entry("region", region),
                Map.entry("location", Map.of("postcode4", dice.one(postcodes))),
                Map.entry("maxTravelKm", dice.between(8, 25)),
                Map.entry("hours", Map.of("min", hours, "max", hours + dice.between(8, 20))),
                Map.entry("dayParts", List.of("mon-am", "tue-am", "wed-am", "thu-am", "thu-pm", "fri-am")),
                Map.entry("strengths", strengths(job)),
                Map.entry("interests", interests(trade)),
                Map.entry("certificates", List.of()),
                Map.entry("environment", Map.of("wants", dice.some(WISHES, 1, 2), "avoids", dice.some(AVOIDS, 0, 1))),
                Map.entry("supportNeeds", needs(job)),
                Map.entry(
                        "story",
                        Map.of("words", dice.one(content.stories()), "sharing", dice.oneIn(3) ? "employer" : "coach")),
                Map.entry("step", dice.one(STEPS)));
    }

    private List<String> strengths(DemoContent.Job job) {
        var others = content.trades().stream()
                .flatMap(trade -> trade.jobs().stream())
                .flatMap(other -> other.strengths().stream())
                .distinct()
                .toList();
        return Stream.concat(dice.some(job.strengths(), 2, 4).stream(), dice.some(others, 2, 3).stream())
                .distinct()
                .toList();
    }

    private List<String> interests(DemoContent.Trade trade) {
        return Stream.of(trade.field(), dice.one(content.trades()).field())
                .distinct()
                .toList();
    }

    private List<Map<String, Object>> needs(DemoContent.Job job) {
        var needs = new ArrayList<Map<String, Object>>();
        for (var code : dice.some(job.support(), 1, 3)) {
            var words = content.needWords().get(code);
            var need = Map.<String, Object>of("code", code, "sharing", dice.oneIn(2) ? "employer" : "coach");
            needs.add(words == null ? need : plus(need, words));
        }
        return List.copyOf(needs);
    }

    private static Map<String, Object> plus(Map<String, Object> need, String words) {
        var whole = new java.util.HashMap<>(need);
        whole.put("words", words);
        return Map.copyOf(whole);
    }
}
