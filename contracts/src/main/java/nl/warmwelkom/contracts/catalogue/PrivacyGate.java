package nl.warmwelkom.contracts.catalogue;

import java.util.List;

/**
 * Tips whose mere presence could tell an employer something about a candidate. Inside an introduction they wait for the
 * candidate to share what they are about.
 *
 * @param source id of a source
 */
public record PrivacyGate(String id, List<String> tips, Label why, Label resolve, String source, Evidence evidence) {

    public PrivacyGate {
        tips = List.copyOf(tips);
    }
}
