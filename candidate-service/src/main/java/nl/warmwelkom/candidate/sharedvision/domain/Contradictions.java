package nl.warmwelkom.candidate.sharedvision.domain;

import java.util.List;

/** Which codes of advice contradict each other. */
public record Contradictions(List<Rule> rules) {

    public Contradictions {
        rules = List.copyOf(rules);
    }

    /**
     * Two codes that contradict each other.
     *
     * @param eitherOr whether choosing the one means leaving the other; if not, both can hold, one after the other or within a
     *     rule
     */
    public record Rule(String id, String one, String other, boolean eitherOr) {

        boolean isBetween(Advice left, Advice right) {
            return (one.equals(left.code()) && other.equals(right.code()))
                    || (one.equals(right.code()) && other.equals(left.code()));
        }
    }

    List<Rule> between(Advice left, Advice right) {
        return rules.stream().filter(rule -> rule.isBetween(left, right)).toList();
    }
}
