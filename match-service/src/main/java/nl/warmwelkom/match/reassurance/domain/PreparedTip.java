package nl.warmwelkom.match.reassurance.domain;

import java.util.List;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Condition;
import nl.warmwelkom.contracts.catalogue.Tip;

/**
 * A tip with its conditions read.
 *
 * @param index its place among all tips in the order in which those worth the same are taken
 * @param gatedBy the status without which it stays out of introductions; empty for most
 */
record PreparedTip(int index, Tip tip, List<Condition> conditions, Optional<String> gatedBy) {

    static PreparedTip of(int index, Tip tip, Optional<String> gatedBy) {
        var conditions = tip.conditions().stream()
                .map(written -> Condition.parse(written)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Tip %s has the unknown condition '%s'".formatted(tip.id(), written))))
                .toList();
        return new PreparedTip(index, tip, conditions, gatedBy);
    }

    boolean namesWhatIsShared() {
        return conditions.stream().anyMatch(condition -> condition.kind().needsSharing());
    }
}
