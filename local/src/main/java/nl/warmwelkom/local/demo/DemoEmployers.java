package nl.warmwelkom.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Questionnaire;

/** Makes employers, their positions and their worries. */
final class DemoEmployers {

    private static final List<String> SIZES = List.of("1-9", "1-9", "10-49", "10-49", "50-249", "250+");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri");

    private final DemoContent content;
    private final Questionnaire questionnaire;
    private final Dice dice;

    DemoEmployers(DemoContent content, Questionnaire questionnaire, Dice dice) {
        this.content = content;
        this.questionnaire = questionnaire;
        this.dice = dice;
    }

    /** An organisation with the work it offers and how it answers the questionnaire. */
    record Made(Map<String, Object> employer, List<Map<String, Object>> positions, Map<String, Object> response) {}

    Made make(int number, String region, List<String> postcodes) {
        var trade = content.trades().get(number % content.trades().size());
        var place = content.places().get(number % content.places().size());
        var postcode = dice.one(postcodes);
        var name = trade.names()
                .get(number / content.trades().size() % trade.names().size())
                .formatted(place);
        var positions = new ArrayList<Map<String, Object>>();
        trade.jobs().forEach(job -> positions.add(position(trade.field(), job, postcode)));
        return new Made(employer(name, trade.sector(), region, postcode), List.copyOf(positions), response());
    }

    Map<String, Object> employer(String name, String sector, String region, String postcode) {
        var contact = dice.one(content.givenNames()) + " " + dice.one(content.familyNames());
        return Map.of(
                "name",
                name,
                "sector",
                sector,
                "size",
                dice.one(SIZES),
                "region",
                region,
                "location",
                Map.of("postcode4", postcode),
                "contact",
                Map.of("name", contact, "email", "werk@voorbeeld.example"));
    }

    Map<String, Object> position(String field, DemoContent.Job job, String postcode) {
        var hours = dice.between(12, 20);
        return Map.ofEntries(
                Map.entry("title", job.title()),
                Map.entry("tasks", job.tasks()),
                Map.entry("field", field),
                Map.entry("strengths", job.strengths()),
                Map.entry("certificates", List.of()),
                Map.entry("environment", job.environment()),
                Map.entry("support", job.support()),
                Map.entry("hours", Map.of("min", hours, "max", hours + dice.between(4, 16))),
                Map.entry("dayParts", dayParts()),
                Map.entry("dayPartsNeeded", dice.between(1, 3)),
                Map.entry("openings", dice.between(1, 3)),
                Map.entry("location", Map.of("postcode4", postcode)));
    }

    /** Mornings always; there is hardly a workplace without them. */
    List<String> dayParts() {
        var parts = new ArrayList<>(DAYS.stream().map(day -> day + "-am").toList());
        dice.some(DAYS, 1, 5).forEach(day -> parts.add(day + "-pm"));
        return List.copyOf(parts);
    }

    /** Most worries are small; each employer has a few that are not. */
    Map<String, Object> response() {
        var answers = questionnaire.statements().stream()
                .map(statement -> Map.<String, Object>of(
                        "concern",
                        statement.concern(),
                        "intensity",
                        dice.oneIn(4) ? dice.between(3, 5) : dice.between(1, 2)))
                .toList();
        return Map.of(
                "version", questionnaire.version(), "moment", "before", "answers", answers, "questions", List.of());
    }

    static List<String> postcodes(Catalogue catalogue, String region, String place) {
        return catalogue.postcodeAreas().stream()
                .filter(area -> area.region().equals(region) && area.place().equals(place))
                .map(area -> area.code())
                .toList();
    }
}
