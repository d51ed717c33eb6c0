package nl.warmwelkom.match.matching.index;

import java.util.Comparator;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.PositionId;

/** A position that was found, with its points. What it is, is read from its row when somebody asks. */
public sealed interface Found {

    int points();

    PositionId id();

    EmployerId employer();

    int openingsLeft();

    Position position();

    /** In a row of a page that nobody changes any more. */
    final class InRow implements Found {

        private final int points;
        private final Packing packing;
        final long[] rows;
        final int at;
        final int band;

        InRow(int points, long[] rows, int at, int band, Packing packing) {
            this.points = points;
            this.rows = rows;
            this.at = at;
            this.band = band;
            this.packing = packing;
        }

        @Override
        public int points() {
            return points;
        }

        @Override
        public PositionId id() {
            return new PositionId(packing.ids().text(rows[at + Row.ID_HIGH], rows[at + Row.ID_LOW]));
        }

        @Override
        public EmployerId employer() {
            return packing.employer(rows, at);
        }

        @Override
        public int openingsLeft() {
            return Row.openingsLeft(rows, at);
        }

        @Override
        public Position position() {
            return packing.unpack(rows, at);
        }

        private int compareIdTo(InRow other) {
            return packing.ids().compare(rows, at, other.rows, other.at);
        }
    }

    /** Beside the rows. */
    record Beside(int points, Position position) implements Found {

        @Override
        public PositionId id() {
            return position.id();
        }

        @Override
        public EmployerId employer() {
            return position.employer();
        }

        @Override
        public int openingsLeft() {
            return position.openingsLeft();
        }
    }

    /** Most points first; of equals, the lower position id. */
    Comparator<Found> BEST_FIRST =
            Comparator.comparingInt(Found::points).reversed().thenComparing(Found::compareIds);

    private static int compareIds(Found one, Found other) {
        return one instanceof InRow row && other instanceof InRow otherRow
                ? row.compareIdTo(otherRow)
                : one.id().compareTo(other.id());
    }
}
