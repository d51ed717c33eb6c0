package nl.warmwelkom.benchmarks.matching;

import java.util.List;
import nl.warmwelkom.benchmarks.matching.MadeUp.Asked;

/** A way to find the best workplaces. All ways have to give the same answer. */
interface Engine {

    String name();

    List<Answer> ask(Asked asked, int limit);

    /** A workplace, as it is told. */
    record Answer(String position, int points) {}
}
