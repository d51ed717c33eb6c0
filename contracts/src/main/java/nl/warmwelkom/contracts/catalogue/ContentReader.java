package nl.warmwelkom.contracts.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the catalogue's files: YAML for what has texts, semicolon-separated lines for tables. */
final class ContentReader {

    /** A key that no record knows is a typing error, not an extension. */
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
            .build();

    private final ContentFiles files;

    ContentReader(ContentFiles files) {
        this.files = files;
    }

    Content read() {
        var tips = yaml("tips.yaml", Tips.class);
        var provisions = yaml("provisions.yaml", Provisions.class);
        var contradictions = yaml("contradictions.yaml", Contradictions.class);
        return new Content(
                yaml("concerns.yaml", Concerns.class).concerns(),
                yaml("strengths.yaml", Strengths.class).strengths(),
                yaml("interests.yaml", Interests.class).interests(),
                yaml("environment.yaml", Environment.class).environment(),
                yaml("support-needs.yaml", SupportNeeds.class).supportNeeds(),
                provisions.provisions(),
                provisions.minimumWages(),
                table("sectors.csv", ContentReader::term),
                table("regions.csv", ContentReader::region),
                yaml("professions.yaml", Professions.class).professions(),
                yaml("advice.yaml", Advice.class).advice(),
                tips.tips(),
                contradictions.rules(),
                contradictions.privacyGates(),
                yaml("sources.yaml", Sources.class).sources(),
                yaml("questionnaire.yaml", Questionnaire.class),
                yaml("boundary.yaml", Boundary.class),
                yaml("possibility-language.yaml", PossibilityWords.class),
                table("postcodes.csv", ContentReader::postcodeArea),
                tips.conditionVocabulary(),
                tips.statuses());
    }

    /** One file of its own. */
    <T> T yaml(String name, Class<T> type) {
        return YAML.readValue(files.text(name), type);
    }

    /** All lines but the first, which names the columns. No value holds a semicolon, so nothing needs quotes. */
    private <T> List<T> table(String name, Function<String[], T> row) {
        var lines = files.text(name).lines().toList();
        int columns = cells(lines.getFirst()).length;
        return lines.stream()
                .skip(1)
                .map(line -> {
                    var cells = cells(line);
                    if (cells.length != columns) {
                        throw new IllegalStateException(
                                "%s has %d columns; this line has %d: %s".formatted(name, columns, cells.length, line));
                    }
                    return row.apply(cells);
                })
                .toList();
    }

    private static String[] cells(String line) {
        return line.split(";", -1);
    }

    private static Term term(String[] cells) {
        return new Term(cells[0], new Label(cells[1], cells[2]));
    }

    private static Region region(String[] cells) {
        return new Region(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3].isEmpty() ? null : cells[3]);
    }

    private static PostcodeArea postcodeArea(String[] cells) {
        return new PostcodeArea(
                cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]), cells[4]);
    }

    private record Concerns(List<Concern> concerns) {}

    private record Strengths(List<Strength> strengths) {}

    private record Interests(List<Interest> interests) {}

    private record Environment(List<EnvironmentTrait> environment) {}

    private record SupportNeeds(List<SupportNeed> supportNeeds) {}

    private record Provisions(List<MinimumWage> minimumWages, List<Provision> provisions) {}

    private record Professions(List<Profession> professions) {}

    private record Advice(List<Term> advice) {}

    private record Sources(List<Source> sources) {}

    private record Contradictions(List<Contradiction> rules, List<PrivacyGate> privacyGates) {}

    /** disclosureLevels explains to editors what {@link Disclosure} means; nothing reads it. */
    private record Tips(
            Map<String, String> conditionVocabulary,
            Map<String, String> statuses,
            Map<String, String> disclosureLevels,
            List<Tip> tips) {}
}
