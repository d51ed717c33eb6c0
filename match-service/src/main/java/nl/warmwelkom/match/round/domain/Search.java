package nl.warmwelkom.match.round.domain;

import java.util.Arrays;

/**
 * Gives one seeker more a place, by the cheapest chain of people who each move on to another place of theirs. The chain ends
 * at a free place, or with somebody who is served no longer because that is better for the whole. Dijkstra's algorithm over
 * reduced costs: the prices keep every step at zero or more, and are adjusted after each search so that they go on doing so.
 *
 * <p>Nodes are the workplaces, and after them the employers. A seeker is as far as the workplace that he or she sits at.
 */
final class Search {

    private final Network network;
    private final Seats seats;
    private final Ledger ledger;
    private final Frontier frontier = new Frontier();

    private final long[] distance;
    private final int[] from;
    private final int[] settled;
    private int settledCount;
    private final boolean[] isSettled;
    private final int[] touched;
    private int touchedCount;

    private int newcomer;
    private long end;
    private int leaver;
    private int free;

    Search(Network network, Seats seats, Ledger ledger) {
        this.network = network;
        this.seats = seats;
        this.ledger = ledger;
        var nodes = network.workplaces + network.hosts;
        distance = new long[nodes];
        Arrays.fill(distance, Long.MAX_VALUE);
        from = new int[nodes];
        settled = new int[nodes];
        isSettled = new boolean[nodes];
        touched = new int[nodes];
    }

    void serve(int seeker) {
        newcomer = seeker;
        end = Long.MAX_VALUE;
        ledger.open(seeker);
        visit(seeker, 0);
        while (!frontier.isEmpty() && frontier.nearest() < end) {
            settle(frontier.take());
        }
        adjustPrices();
        moveOn();
        forget();
    }

    private void settle(int node) {
        if (isSettled[node]) {
            return;
        }
        isSettled[node] = true;
        settled[settledCount++] = node;
        var here = distance[node];
        if (node >= network.workplaces) {
            var host = node - network.workplaces;
            for (var workplace : network.of[host]) {
                if (seats.isTaken(workplace)) {
                    reach(workplace, here + ledger.opening(workplace), node);
                }
            }
            return;
        }
        for (var other = seats.firstAt(node); other != Seats.NOWHERE; other = seats.after(other)) {
            visit(other, here);
        }
        if (seats.hasOpening(node)) {
            reach(network.workplaces + network.host[node], here, node);
        }
    }

    private void visit(int seeker, long here) {
        var keeps = ledger.keeps(seeker);
        if (here + keeps < end) {
            end = here + keeps;
            leaver = seeker;
        }
        var sits = seats.workplaceOf(seeker);
        for (var edge = network.first[seeker]; edge < network.first[seeker + 1]; edge++) {
            var workplace = network.workplace[edge];
            if (workplace != sits) {
                var there = here + keeps + ledger.price(workplace) - network.worth[edge];
                if (reach(workplace, there, -1 - seeker)
                        && seats.hasOpening(workplace)
                        && seats.mayOffer(network.host[workplace])) {
                    end = there;
                    leaver = Seats.NOWHERE;
                    free = workplace;
                }
            }
        }
    }

    /** Whether this is the shortest way to a node so far, and worth going. */
    private boolean reach(int node, long there, int by) {
        if (there >= end || there >= distance[node]) {
            return false;
        }
        if (distance[node] == Long.MAX_VALUE) {
            touched[touchedCount++] = node;
        }
        distance[node] = there;
        from[node] = by;
        frontier.add(there, node);
        return true;
    }

    private void adjustPrices() {
        ledger.charge(newcomer, end);
        // Workplaces before employers: the price of a workplace is never below that of its employer, as that was.
        for (var index = 0; index < settledCount; index++) {
            var node = settled[index];
            if (node < network.workplaces) {
                var rise = end - distance[node];
                ledger.raiseWorkplace(node, rise);
                for (var one = seats.firstAt(node); one != Seats.NOWHERE; one = seats.after(one)) {
                    ledger.charge(one, rise);
                }
            }
        }
        for (var index = 0; index < settledCount; index++) {
            var node = settled[index];
            if (node >= network.workplaces) {
                ledger.raiseHost(node - network.workplaces, end - distance[node]);
            }
        }
    }

    /** Walks the chain back: who is in it takes the place that it came to, and leaves the own one to who came before. */
    private void moveOn() {
        if (leaver == newcomer) {
            return;
        }
        var place = free;
        if (leaver != Seats.NOWHERE) {
            place = seats.workplaceOf(leaver);
            seats.leave(leaver);
        }
        while (true) {
            var by = from[place];
            if (by >= 0) {
                // Its employer gave the offer up here for another workplace.
                place = from[by];
                continue;
            }
            var seeker = -1 - by;
            if (seeker == newcomer) {
                seats.sit(seeker, place);
                return;
            }
            var left = seats.workplaceOf(seeker);
            seats.leave(seeker);
            seats.sit(seeker, place);
            place = left;
        }
    }

    private void forget() {
        for (var index = 0; index < touchedCount; index++) {
            distance[touched[index]] = Long.MAX_VALUE;
            isSettled[touched[index]] = false;
        }
        touchedCount = 0;
        settledCount = 0;
        frontier.clear();
    }
}
