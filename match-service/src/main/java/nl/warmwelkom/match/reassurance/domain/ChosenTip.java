package nl.warmwelkom.match.reassurance.domain;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Tip;

/** A tip and every reason for it, the strongest worry first and shared needs last. Never without a reason. */
public record ChosenTip(Tip tip, List<Reason> because) {

    public ChosenTip {
        because = List.copyOf(because);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("Nobody gets a tip without a reason; this one is " + tip.id());
        }
    }
}
