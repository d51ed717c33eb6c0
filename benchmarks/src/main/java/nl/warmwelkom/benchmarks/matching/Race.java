package nl.warmwelkom.benchmarks.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.warmwelkom.benchmarks.Figures;
import nl.warmwelkom.benchmarks.matching.MadeUp.Asked;

/**
 * Lets engines answer the same questions, turn by turn in one JVM, in another order each round. What counts is the time that
 * a processor worked for the one thread that asks, so that others on the same machine make less of a difference.
 */
final class Race {

    private static final int PROPOSALS = 20;
    private static final double NANOS_A_MICRO = 1000;

    private static final int WARM_UPS = 2;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Asked> questions;
    private final Random chance = new Random(1);
    private final Map<String, Figures> micros = new LinkedHashMap<>();
    private final Map<String, Integer> same = new LinkedHashMap<>();
    private final List<List<Engine.Answer>> expected = new ArrayList<>();

    Race(List<Asked> questions, Engine judge) {
        this.questions = questions;
        questions.forEach(asked -> expected.add(judge.ask(asked, PROPOSALS)));
    }

    /** Runs a few rounds; before them it warms up, which is not counted. */
    void run(List<Engine> engines, int rounds) {
        for (var round = -WARM_UPS; round < rounds; round++) {
            var shuffled = new ArrayList<>(engines);
            Collections.shuffle(shuffled, chance);
            for (var engine : shuffled) {
                var micro = timed(engine);
                if (round >= 0) {
                    micros.computeIfAbsent(engine.name(), _ -> new Figures()).add(micro);
                }
            }
        }
    }

    private double timed(Engine engine) {
        var answers = new ArrayList<List<Engine.Answer>>(questions.size());
        var start = THREADS.getCurrentThreadCpuTime();
        for (var asked : questions) {
            answers.add(engine.ask(asked, PROPOSALS));
        }
        var nanos = THREADS.getCurrentThreadCpuTime() - start;
        var right = 0;
        for (var n = 0; n < answers.size(); n++) {
            if (answers.get(n).equals(expected.get(n))) {
                right++;
            }
        }
        same.merge(engine.name(), right, Math::min);
        return nanos / NANOS_A_MICRO / questions.size();
    }

    /** Microseconds of a processor for a question, one figure a round. */
    Figures micros(Engine engine) {
        return Objects.requireNonNull(micros.get(engine.name()), "it ran");
    }

    /** How many questions it answered as the judge did, in its worst round. */
    int same(Engine engine) {
        return same.getOrDefault(engine.name(), 0);
    }

    int questions() {
        return questions.size();
    }
}
