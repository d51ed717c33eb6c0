package nl.warmwelkom.match.reassurance.domain;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.contracts.catalogue.Tip;

/** A tip that may be shown in this context and has something to answer, with what it is worth for each topic. */
final class Option {

    /** Leaves room for halving at every further tip about the same thing, without a fraction. */
    private static final int ROOM = 64;

    /** In the order in which it goes. */
    private static final List<Stage> STAGES = List.of(Stage.values());

    private final PreparedTip prepared;
    private final int[] topics;
    private final long[] worth;
    private final boolean far;

    private Option(PreparedTip prepared, int[] topics, long[] worth, boolean far) {
        this.prepared = prepared;
        this.topics = topics;
        this.worth = worth;
        this.far = far;
    }

    static Option of(PreparedTip prepared, int[] topics, Agenda agenda, Stage now, Known aboutThisWork) {
        var tip = prepared.tip();
        int nearness = nearness(tip.stage(), now);
        int certainty = aboutThisWork == Known.UNKNOWN ? 1 : 2;
        var worth = new long[topics.length];
        for (int at = 0; at < topics.length; at++) {
            worth[at] = (long) agenda.mass(topics[at]) * nearness * certainty * aptness(tip, topics[at], agenda) * ROOM;
        }
        return new Option(prepared, topics, worth, nearness == 1);
    }

    int index() {
        return prepared.index();
    }

    Tip tip() {
        return prepared.tip();
    }

    int[] topics() {
        return topics;
    }

    boolean answers(int topic) {
        for (int own : topics) {
            if (own == topic) {
                return true;
            }
        }
        return false;
    }

    /**
     * What it adds to what was said before: half as much with every tip about the same thing. A tip for a stage far away
     * only adds where nothing was said at all.
     *
     * @param answered how many chosen tips answer each topic
     */
    long gain(int[] answered) {
        long gain = 0;
        for (int at = 0; at < topics.length; at++) {
            int before = answered[topics[at]];
            gain += far && before > 0 ? 0 : worth[at] >> before;
        }
        return gain;
    }

    /**
     * Tips for the stage itself first; then the next one, to prepare for; then the one just passed. The others are worth
     * the least, but better than silence: a legal fact about costs is still true on the first day.
     */
    private static int nearness(Stage stage, Stage now) {
        return switch (STAGES.indexOf(stage) - STAGES.indexOf(now)) {
            case 0 -> 8;
            case 1 -> 4;
            case -1 -> 2;
            default -> 1;
        };
    }

    /** The first concern is the one that a tip answers best; a need is what the tip was made for. */
    private static int aptness(Tip tip, int topic, Agenda agenda) {
        return agenda.isConcern(topic, tip.concerns().getFirst()) || agenda.isNeed(topic) ? 3 : 2;
    }
}
