package nl.warmwelkom.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.warmwelkom.benchmarks.matching.Instance;
import nl.warmwelkom.benchmarks.matching.Telling;
import nl.warmwelkom.embedded.EmbeddedKafka;

/**
 * Tells a broker of a whole country, and lets a process of 1 GiB read it: how long until it is ready, what it weighs then,
 * and how soon a change that arrives is in the answers.
 */
public final class Limits {

    private static final int POSITIONS = 400_000;
    private static final int QUICK = 100_000;
    private static final String HEAP = "-Xmx1g";

    private Limits() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var count = List.of(args).contains("--quick") ? QUICK : POSITIONS;
        int ended;
        try (var scratch = Scratch.named("limits");
                var kafka = EmbeddedKafka.start(scratch.folder().resolve("kafka"))) {
            System.out.printf("telling of %,d positions%n", count);
            try (var telling = new Telling(kafka.bootstrapServers())) {
                telling.ofACountry(count);
            }
            ended = instance(kafka.bootstrapServers(), count);
        }
        System.exit(ended);
    }

    private static int instance(String broker, int count) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(HEAP, "--add-modules", "jdk.incubator.vector", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Instance.class.getName(), broker, String.valueOf(count)));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
