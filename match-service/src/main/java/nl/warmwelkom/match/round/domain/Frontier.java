package nl.warmwelkom.match.round.domain;

import java.util.Arrays;

/** What a search has reached and not looked at yet, nearest first: a binary heap of distances without an object for each. */
final class Frontier {

    private long[] distances = new long[64];
    private int[] nodes = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long nearest() {
        return distances[0];
    }

    void add(long distance, int node) {
        if (size == nodes.length) {
            distances = Arrays.copyOf(distances, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        var at = size++;
        while (at > 0) {
            var parent = (at - 1) >>> 1;
            if (distances[parent] <= distance) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        put(at, distance, node);
    }

    int take() {
        var node = nodes[0];
        size--;
        if (size > 0) {
            sink(distances[size], nodes[size]);
        }
        return node;
    }

    private void sink(long distance, int node) {
        var at = 0;
        while (2 * at + 1 < size) {
            var child = 2 * at + 1;
            if (child + 1 < size && distances[child + 1] < distances[child]) {
                child++;
            }
            if (distances[child] >= distance) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, distance, node);
    }

    private void move(int from, int to) {
        put(to, distances[from], nodes[from]);
    }

    private void put(int at, long distance, int node) {
        distances[at] = distance;
        nodes[at] = node;
    }
}
