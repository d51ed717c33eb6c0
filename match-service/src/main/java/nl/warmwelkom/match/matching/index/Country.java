package nl.warmwelkom.match.matching.index;

import java.util.List;

/** All regions at one moment. Whoever holds it sees nothing of what comes after. */
record Country(List<Region> regions) {

    Country {
        regions = List.copyOf(regions);
    }
}
