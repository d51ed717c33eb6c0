package nl.warmwelkom.match.reassurance.domain;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.warmwelkom.contracts.catalogue.Contradiction;
import nl.warmwelkom.contracts.catalogue.Stage;

/** One contradiction between tips, by index, and which side has to go in a context. */
final class Preferences {

    private static final Pattern SHAREABLE =
            Pattern.compile("\\b(?:support-need|candidate\\.shared|provision\\.\\w+):([\\w-]+)");

    private static final BitSet NONE = new BitSet();

    private final Contradiction.Preference prefer;
    private final BitSet tipsA;
    private final BitSet tipsB;

    /** The codes of what can be shared that the rule names, in its order. */
    private final List<String> shareable;

    private final boolean eitherOr;
    private final List<String> when;

    Preferences(Contradiction rule, BitSet tipsA, BitSet tipsB) {
        this.prefer = rule.prefer();
        this.tipsA = tipsA;
        this.tipsB = tipsB;
        this.when = rule.when();
        this.shareable = when.stream()
                .flatMap(words -> SHAREABLE.matcher(words).results())
                .map(named -> named.group(1))
                .toList();
        this.eitherOr = shareable.size() == 2 && when.stream().anyMatch(words -> words.contains(" XOR "));
    }

    BitSet tipsA() {
        return tipsA;
    }

    BitSet tipsB() {
        return tipsB;
    }

    /**
     * Takes the side that has to go out of what may be shown.
     *
     * @param candidates indexes of tips that may be shown and have something to answer
     */
    void apply(Context context, BitSet candidates) {
        switch (prefer) {
            case SHARED_NEED -> bySharing(context.sharing(), candidates, tipsA);
            case EXCLUSIVE -> bySharing(context.sharing(), candidates, tipsB);
            // Nothing has to go: stage and conditions of the tips decide, and the search never takes both.
            case B_FIRST, EXCLUSIVE_BY_TIME, SEQUENCE_BY_STAGE, SEQUENCE_BY_TIME, BOTH_WITH_RULE -> {}
        }
    }

    /**
     * The tips that give way to the other side, as long as anything else answers the worry.
     *
     * @param candidates what is left after all rules were applied
     */
    BitSet givingWay(Context context, BitSet candidates) {
        boolean bFirst = prefer == Contradiction.Preference.B_FIRST && appliesAt(context.stage());
        return bFirst && tipsB.intersects(candidates) ? tipsA : NONE;
    }

    private boolean appliesAt(Stage stage) {
        return when.contains("always") || when.contains("stage:" + stage.code());
    }

    /** @param otherwise the side that goes when the rule names no second thing to weigh against the first */
    private void bySharing(Sharing sharing, BitSet candidates, BitSet otherwise) {
        if (eitherOr) {
            boolean forA = sharing.includes(shareable.getFirst());
            boolean forB = sharing.includes(shareable.getLast());
            if (forA != forB) {
                candidates.andNot(forA ? tipsB : tipsA);
            }
        } else if (shareable.stream().anyMatch(sharing::includes)) {
            candidates.andNot(otherwise);
        }
    }
}
