package nl.warmwelkom.contracts.catalogue;

import java.util.List;

/**
 * Two pieces of advice that cannot both be followed. No tip of one side is shown together with one of the other.
 *
 * @param adviceA code of the one advice
 * @param tipsA tips that give it
 * @param adviceB code of the other
 * @param tipsB tips that give that
 * @param why what goes wrong when somebody gets both
 * @param resolve how people choose
 * @param prefer which side goes first
 * @param when the situation that {@code prefer} is about
 * @param source id of a source
 */
public record Contradiction(
        String id,
        String adviceA,
        List<String> tipsA,
        String adviceB,
        List<String> tipsB,
        Label why,
        Label resolve,
        Preference prefer,
        List<String> when,
        String source,
        Evidence evidence) {

    public Contradiction {
        tipsA = List.copyOf(tipsA);
        tipsB = List.copyOf(tipsB);
        when = List.copyOf(when);
    }

    /** The same rule about other tips. */
    public Contradiction between(List<String> oneSide, List<String> otherSide) {
        return new Contradiction(
                id, adviceA, oneSide, adviceB, otherSide, why, resolve, prefer, when, source, evidence);
    }

    /** What decides between the two sides. */
    public enum Preference {
        /** Side B, whenever one of its tips can be shown; side A only for a strong worry that nothing else answers. */
        B_FIRST("b-first"),
        /** What the candidate shared. */
        SHARED_NEED("shared-need"),
        /** A provision that runs leaves no room for the other. */
        EXCLUSIVE("exclusive"),
        EXCLUSIVE_BY_TIME("exclusive-by-time"),
        SEQUENCE_BY_STAGE("sequence-by-stage"),
        SEQUENCE_BY_TIME("sequence-by-time"),
        /** Both hold, with the rule that {@code resolve} gives. */
        BOTH_WITH_RULE("both-with-rule");

        private final String code;

        Preference(String code) {
            this.code = code;
        }

        /** The word in the catalogue's files. */
        @Override
        public String toString() {
            return code;
        }
    }
}
