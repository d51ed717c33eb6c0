package nl.warmwelkom.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words that the demo region is made of. */
record DemoContent(
        List<Trade> trades,
        List<String> places,
        List<String> givenNames,
        List<String> familyNames,
        List<String> stories,
        Map<String, String> needWords,
        List<String> motivations,
        List<Told> ambassadors) {

    /** One kind of organisation, and the work it has. */
    record Trade(String field, String sector, List<String> names, List<Job> jobs) {}

    /** What an employer tells as an ambassador. */
    record Told(String account, String concern, String words, boolean named) {}

    record Job(
            String title,
            String tasks,
            List<String> strengths,
            List<String> support,
            Map<String, Integer> environment) {}

    static DemoContent read() {
        try (var file = DemoContent.class.getResourceAsStream("/demo/trades.yaml")) {
            return YAMLMapper.builder().build().readValue(file, DemoContent.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
