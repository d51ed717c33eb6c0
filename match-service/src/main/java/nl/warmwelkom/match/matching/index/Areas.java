package nl.warmwelkom.match.matching.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The postcode areas, in an order in which neighbours mostly stand side by side, and the regions that they make up. */
final class Areas {

    static final int UNKNOWN = -1;

    private final List<Area> areas;
    private final Map<String, Integer> byCode = new HashMap<>();
    private final Map<String, Integer> regions = new HashMap<>();
    private final int[] regionOf;
    private final List<int[]> inRegion = new ArrayList<>();

    Areas(List<Area> areas) {
        this.areas = List.copyOf(areas);
        areas.stream().map(Area::region).distinct().sorted().forEach(region -> regions.put(region, regions.size()));
        this.regionOf = areas.stream().mapToInt(area -> region(area.region())).toArray();
        for (var n = 0; n < areas.size(); n++) {
            byCode.put(areas.get(n).code(), n);
        }
        for (var region = 0; region < regions.size(); region++) {
            var number = region;
            inRegion.add(IntStream.range(0, regionOf.length)
                    .filter(area -> regionOf[area] == number)
                    .toArray());
        }
    }

    List<Area> all() {
        return areas;
    }

    int count() {
        return areas.size();
    }

    Area area(int number) {
        return areas.get(number);
    }

    /** The number of an area, or {@link #UNKNOWN}. */
    int number(String code) {
        return byCode.getOrDefault(code, UNKNOWN);
    }

    int regionOf(int area) {
        return regionOf[area];
    }

    int regions() {
        return regions.size();
    }

    /** The number of a region, or {@link #UNKNOWN}. */
    int region(String code) {
        return regions.getOrDefault(code, UNKNOWN);
    }

    int[] inRegion(int region) {
        return inRegion.get(region);
    }
}
