package nl.warmwelkom.match.matching.index;

import java.util.Map;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.PositionId;

/** Something that was told. What carries a number is passed over when a later one of the same thing was seen. */
public sealed interface Change {

    /** An employer, and whether introductions are welcome there. */
    record EmployerTold(EmployerId employer, long sequence, boolean open) implements Change {}

    record EmployerGone(EmployerId employer, long sequence) implements Change {}

    /**
     * A position.
     *
     * @param area code of its postcode area
     * @param position with all of its openings left, and open if its employer is
     */
    record PositionTold(long sequence, String area, Position position) implements Change {}

    record PositionGone(PositionId position, long sequence) implements Change {}

    /** How many openings are taken, by the id of the position; at a position that is not in it none are. */
    record OpeningsTaken(Map<String, Integer> byPosition) implements Change {

        public OpeningsTaken {
            byPosition = Map.copyOf(byPosition);
        }
    }
}
