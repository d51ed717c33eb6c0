package nl.warmwelkom.match.matching.index;

import java.util.List;
import nl.warmwelkom.match.matching.domain.Position;

/**
 * The positions of a region at one moment.
 *
 * @param pages in the order of their areas
 * @param odd positions that a row cannot hold
 */
record Region(List<Page> pages, List<Odd> odd) {

    static final Region EMPTY = new Region(List.of(), List.of());

    /** A position that is kept as it is. */
    record Odd(int area, Position position) {

        Odd in(boolean open, int openingsLeft) {
            return new Odd(
                    area,
                    new Position(
                            position.id(), position.employer(), position.place(), open, openingsLeft, position.work()));
        }
    }

    Region {
        pages = List.copyOf(pages);
        odd = List.copyOf(odd);
    }
}
