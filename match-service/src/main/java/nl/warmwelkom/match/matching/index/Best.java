package nl.warmwelkom.match.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best of what was looked at so far. How many points it takes is kept up to date by numbers alone; which of those with
 * equal points belong to it is only looked into at the end, for most of them are passed by better ones before.
 */
final class Best {

    /** Fewer points than anything has. */
    static final int ANYTHING = Integer.MIN_VALUE;

    private static final int AT_FIRST = 32;

    private final int limit;

    /** The most points that were offered, as a heap: the fewest of them first. */
    private int[] heap;

    private int heaped;

    private final List<long[]> rows = new ArrayList<>(AT_FIRST);
    private int[] places = new int[AT_FIRST];
    private int[] points = new int[AT_FIRST];

    /** One that was offered, with its id: read at once and not when two are compared, so that many are fetched together. */
    static final class Offer {

        final long[] rows;
        final int at;
        final int points;
        private final long high;
        private final long low;

        private Offer(long[] rows, int at, int points) {
            this.rows = rows;
            this.at = at;
            this.points = points;
            this.high = rows[at + Row.ID_HIGH];
            this.low = rows[at + Row.ID_LOW];
        }
    }

    Best(int limit) {
        this.limit = limit;
        this.heap = new int[Math.min(limit, AT_FIRST)];
    }

    /** With fewer points than this nothing gets in any more. */
    int least() {
        return heaped < limit ? ANYTHING : heap[0];
    }

    /** Takes in a position that has as many points as it takes. */
    void offer(int itsPoints, long[] itsRows, int at) {
        var offered = rows.size();
        if (offered == places.length) {
            places = Arrays.copyOf(places, 2 * offered);
            points = Arrays.copyOf(points, 2 * offered);
        }
        rows.add(itsRows);
        places[offered] = at;
        points[offered] = itsPoints;
        if (heaped < limit) {
            rise(itsPoints);
        } else if (itsPoints > heap[0]) {
            sink(itsPoints);
        }
    }

    private void rise(int itsPoints) {
        if (heaped == heap.length) {
            heap = Arrays.copyOf(heap, Math.min(limit, 2 * heaped));
        }
        var at = heaped++;
        while (at > 0 && heap[(at - 1) / 2] > itsPoints) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = itsPoints;
    }

    /** Puts it in place of the fewest. */
    private void sink(int itsPoints) {
        var at = 0;
        for (var below = 1; below < heaped; below = 2 * at + 1) {
            if (below + 1 < heaped && heap[below + 1] < heap[below]) {
                below++;
            }
            if (heap[below] >= itsPoints) {
                break;
            }
            heap[at] = heap[below];
            at = below;
        }
        heap[at] = itsPoints;
    }

    /** The best, best first; of equals, the lower position id. */
    List<Offer> inOrder(Ids ids) {
        var least = least();
        var best = new ArrayList<Offer>(2 * heaped);
        for (var n = 0; n < rows.size(); n++) {
            if (points[n] >= least) {
                best.add(new Offer(rows.get(n), places[n], points[n]));
            }
        }
        best.sort((one, other) -> one.points != other.points
                ? Integer.compare(other.points, one.points)
                : ids.compare(one.high, one.low, other.high, other.low));
        return best.subList(0, heaped);
    }
}
