package nl.warmwelkom.match.reassurance.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tips chosen so far. Grows and shrinks while the search looks around. */
final class Selection {

    static final int MOST = 5;

    private final List<Option> chosen = new ArrayList<>(MOST);
    private final int[] answered;
    private final BitSet[] conflicts;

    /** @param conflicts for each tip, by index, the tips that contradict it */
    Selection(int topics, BitSet[] conflicts) {
        this.answered = new int[topics];
        this.conflicts = conflicts;
    }

    boolean isFull() {
        return chosen.size() == MOST;
    }

    boolean answers(int topic) {
        return answered[topic] > 0;
    }

    /** Whether it is new, and contradicts nothing that was chosen. */
    boolean canTake(Option option) {
        for (var other : chosen) {
            if (other == option || conflicts[option.index()].get(other.index())) {
                return false;
            }
        }
        return true;
    }

    long gainOf(Option option) {
        return option.gain(answered);
    }

    void take(Option option) {
        chosen.add(option);
        for (int topic : option.topics()) {
            answered[topic]++;
        }
    }

    void putBack() {
        for (int topic : chosen.removeLast().topics()) {
            answered[topic]--;
        }
    }

    List<Option> chosen() {
        return List.copyOf(chosen);
    }
}
