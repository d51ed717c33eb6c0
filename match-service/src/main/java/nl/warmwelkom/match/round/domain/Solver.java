package nl.warmwelkom.match.round.domain;

import java.util.Optional;

/**
 * Divides workplaces over seekers: as many served as possible, then the most fit, then who waited longest. Minimum-cost flow
 * by successive shortest augmenting paths with prices: exact after every step for those who had their turn.
 */
public final class Solver {

    private Solver() {}

    /** The best division there is; empty when the watch ended it. */
    public static Optional<Division> divide(Task task, Watch watch) {
        var network = new Network(task);
        var seats = new Seats(network);
        var ledger = new Ledger(network);
        var search = new Search(network, seats, ledger);
        for (var seeker = 0; seeker < network.seekers; seeker++) {
            search.serve(seeker);
            if (!watch.goOn(seeker + 1)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Division(Seating.of(seats.all()), ledger.prices()));
    }
}
