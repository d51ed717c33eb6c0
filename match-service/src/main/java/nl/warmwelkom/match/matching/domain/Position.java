package nl.warmwelkom.match.matching.domain;

/**
 * A workplace as matching sees it.
 *
 * @param open whether introductions are welcome
 * @param openingsLeft how many people can still start
 */
public record Position(PositionId id, EmployerId employer, Place place, boolean open, int openingsLeft, Work work) {

    /** The same position with other work, to see what would come of it. */
    Position with(Work changed) {
        return new Position(id, employer, place, open, openingsLeft, changed);
    }
}
