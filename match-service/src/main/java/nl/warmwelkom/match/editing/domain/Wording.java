package nl.warmwelkom.match.editing.domain;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Source;
import nl.warmwelkom.contracts.catalogue.Tip;
import org.jspecify.annotations.Nullable;

/**
 * All that a version of a tip says.
 *
 * @param sides where it stands in contradictions
 * @param ownSource the source, when the catalogue does not have it
 */
public record Wording(Tip tip, List<Side> sides, @Nullable Source ownSource) {

    public Wording {
        sides = List.copyOf(sides);
    }
}
