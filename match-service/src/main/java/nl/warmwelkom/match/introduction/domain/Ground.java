package nl.warmwelkom.match.introduction.domain;

/** What a proposal by a jobcoach rests on. */
public sealed interface Ground {

    default Ground forgotten() {
        return switch (this) {
            case FromProposal it -> it;
            case AgainstMatching _ -> new AgainstMatching(Words.GONE);
        };
    }

    /**
     * The matching proposed it.
     *
     * @param weights the version of the weights that counted
     * @param fit from 0 to 1000
     */
    record FromProposal(String weights, int fit) implements Ground {}

    /** The coach knows better than the matching, and says why. */
    record AgainstMatching(Words reason) implements Ground {}
}
