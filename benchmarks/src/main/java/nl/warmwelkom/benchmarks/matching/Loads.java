package nl.warmwelkom.benchmarks.matching;

import java.util.List;
import nl.warmwelkom.benchmarks.matching.MadeUp.Made;
import nl.warmwelkom.match.matching.index.Change;

/** Made-up positions as what is told of them. */
final class Loads {

    private Loads() {}

    static List<Change.EmployerTold> employers(List<Made> positions) {
        return positions.stream()
                .map(made -> made.position().employer())
                .distinct()
                .map(employer -> new Change.EmployerTold(employer, 1, true))
                .toList();
    }

    static List<Change.PositionTold> positions(List<Made> positions) {
        return positions.stream()
                .map(made -> new Change.PositionTold(1, made.area().code(), made.position()))
                .toList();
    }
}
