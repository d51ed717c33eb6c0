package nl.warmwelkom.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.warmwelkom.benchmarks.matching.Instance;
import nl.warmwelkom.benchmarks.matching.Telling;
import nl.warmwelkom.embedded.EmbeddedKafka;
import nl.warmwelkom.embedded.EmbeddedMongo;

/**
 * Tells a broker of a whole country, and lets a process of 1 GiB read it: first the part that holds the index, how long until
 * it is ready, what it weighs then, and how soon a change that arrives is in the answers; then the service as a whole.
 */
public final class Limits {

    private static final int POSITIONS = 400_000;
    private static final int PEOPLE = 430_000;
    private static final int QUICKER = 4;
    private static final List<String> FLAGS = List.of("-Xmx1g", "--add-modules", "jdk.incubator.vector");

    /** Where the programs of this JDK are. */
    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    private Limits() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var part = List.of(args).contains("--quick") ? QUICKER : 1;
        var positions = POSITIONS / part;
        var people = PEOPLE / part;
        var report = new Report(System.out);
        int ended;
        try (var scratch = Scratch.named("limits");
                var kafka = EmbeddedKafka.start(scratch.folder().resolve("kafka"));
                var mongo = EmbeddedMongo.start(scratch.folder().resolve("mongo"), 0)) {
            report.say("telling of %,d positions and %,d candidates".formatted(positions, people));
            try (var telling = new Telling(kafka.bootstrapServers())) {
                telling.ofACountry(positions);
                telling.ofPeople(people);
            }
            report.say("the index alone");
            ended = index(kafka.bootstrapServers(), positions);
            report.say("the whole service");
            new WholeService(report).reads(kafka, mongo);
        }
        System.exit(ended);
    }

    private static int index(String broker, int count) throws IOException, InterruptedException {
        return inOneGibibyte(Instance.class, broker, String.valueOf(count))
                .start()
                .waitFor();
    }

    /** Another process with the same classes, that says what it says here. */
    static ProcessBuilder inOneGibibyte(Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(JAVA.resolve("java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO();
    }
}
