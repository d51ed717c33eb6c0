package nl.warmwelkom.match.round.domain;

import java.util.Arrays;

/** Who sits where, while a round is being divided. */
final class Seats {

    static final int NOWHERE = -1;

    private final Network network;
    private final int[] workplaceOf;
    private final int[] head;
    private final int[] next;
    private final int[] previous;
    private final int[] atWorkplace;
    private final int[] atHost;

    Seats(Network network) {
        this.network = network;
        workplaceOf = filled(network.seekers);
        next = filled(network.seekers);
        previous = filled(network.seekers);
        head = filled(network.workplaces);
        atWorkplace = new int[network.workplaces];
        atHost = new int[network.hosts];
    }

    int workplaceOf(int seeker) {
        return workplaceOf[seeker];
    }

    /** The first who sits at a workplace; with {@link #after} one walks past all of them. */
    int firstAt(int workplace) {
        return head[workplace];
    }

    int after(int seeker) {
        return next[seeker];
    }

    boolean isTaken(int workplace) {
        return atWorkplace[workplace] > 0;
    }

    boolean hasOpening(int workplace) {
        return atWorkplace[workplace] < network.openings[workplace];
    }

    boolean mayOffer(int host) {
        return atHost[host] < network.offers[host];
    }

    void sit(int seeker, int workplace) {
        workplaceOf[seeker] = workplace;
        next[seeker] = head[workplace];
        previous[seeker] = NOWHERE;
        if (head[workplace] != NOWHERE) {
            previous[head[workplace]] = seeker;
        }
        head[workplace] = seeker;
        atWorkplace[workplace]++;
        atHost[network.host[workplace]]++;
    }

    void leave(int seeker) {
        var workplace = workplaceOf[seeker];
        if (previous[seeker] == NOWHERE) {
            head[workplace] = next[seeker];
        } else {
            next[previous[seeker]] = next[seeker];
        }
        if (next[seeker] != NOWHERE) {
            previous[next[seeker]] = previous[seeker];
        }
        workplaceOf[seeker] = NOWHERE;
        atWorkplace[workplace]--;
        atHost[network.host[workplace]]--;
    }

    int[] all() {
        return workplaceOf.clone();
    }

    private static int[] filled(int size) {
        var array = new int[size];
        Arrays.fill(array, NOWHERE);
        return array;
    }
}
