package nl.warmwelkom.web.weights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much each finding counts. */
record Points(
        int strength, int strengthToLearn, int wish, int support, int inField, int neighbouringField, int travelBand) {

    /** In the order in which they are told; each is the end of the key of its words. */
    static final List<String> NAMES =
            List.of("strength", "strengthToLearn", "wish", "support", "inField", "neighbouringField", "travelBand");

    /** The field in which one is filled in. */
    static String field(String name) {
        return "points." + name;
    }

    int of(String name) {
        return byName().getOrDefault(name, 0);
    }

    Map<String, Integer> byName() {
        var all = new LinkedHashMap<String, Integer>();
        var values = List.of(strength, strengthToLearn, wish, support, inField, neighbouringField, travelBand);
        for (var i = 0; i < NAMES.size(); i++) {
            all.put(NAMES.get(i), values.get(i));
        }
        return all;
    }
}
