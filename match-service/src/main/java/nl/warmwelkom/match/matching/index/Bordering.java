package nl.warmwelkom.match.matching.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.Neighbours;

/** Which fields of work lie next to each other, turned around: for each interest, all fields beside it as one mask. */
record Bordering(Neighbours neighbours, Map<Code.Field, Long> masks) {

    static Bordering of(Layout layout, Neighbours neighbours) {
        var masks = new HashMap<Code.Field, Long>();
        neighbours.byField().forEach((field, beside) -> {
            var number = layout.number(field);
            if (number != Layout.NONE) {
                beside.forEach(interest -> masks.merge(interest, 1L << number, (one, other) -> one | other));
            }
        });
        return new Bordering(neighbours, masks);
    }

    long mask(Set<Code.Field> interests) {
        var mask = 0L;
        for (var interest : interests) {
            mask |= masks.getOrDefault(interest, 0L);
        }
        return mask;
    }
}
