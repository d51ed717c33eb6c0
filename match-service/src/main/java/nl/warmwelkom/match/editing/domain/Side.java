package nl.warmwelkom.match.editing.domain;

import java.util.List;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Contradiction;

/**
 * The side of a contradiction that a tip is on. It is never shown beside a tip of the other.
 *
 * @param rule id of the contradiction
 * @param first whether it gives the first of the two pieces of advice
 */
public record Side(String rule, boolean first) {

    private static final String FIRST = ":a";

    /** Reads a side as editors write it, such as {@code C02:b}. */
    public static Side parse(String written) {
        return new Side(written.substring(0, written.indexOf(':')), written.endsWith(FIRST));
    }

    /** Where a tip stands in these rules. */
    static List<Side> of(String tip, List<Contradiction> rules) {
        return rules.stream()
                .flatMap(rule -> Stream.concat(
                        Stream.of(new Side(rule.id(), true))
                                .filter(_ -> rule.tipsA().contains(tip)),
                        Stream.of(new Side(rule.id(), false))
                                .filter(_ -> rule.tipsB().contains(tip))))
                .toList();
    }

    @Override
    public String toString() {
        return rule + (first ? FIRST : ":b");
    }
}
