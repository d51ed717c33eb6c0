package nl.warmwelkom.contracts.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tips whose mere presence could tell an employer something about a candidate. Inside an introduction they wait for the
 * candidate to share what they are about.
 *
 * @param status what has to be shared; absent where the conditions of each tip name it
 * @param source id of a source
 */
public record PrivacyGate(
        String id,
        List<String> tips,
        @Nullable String status,
        Label why,
        Label resolve,
        String source,
        Evidence evidence) {

    public PrivacyGate {
        tips = List.copyOf(tips);
    }
}
