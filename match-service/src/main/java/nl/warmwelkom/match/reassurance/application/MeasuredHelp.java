package nl.warmwelkom.match.reassurance.application;

import java.util.Map;

/** How helpful employers found tips, as last measured. */
@FunctionalInterface
public interface MeasuredHelp {

    /** Nothing was measured. */
    MeasuredHelp NONE = Map::of;

    /** By id of tip, only of tips that enough employers spoke of; the higher the better, zero in the middle. */
    Map<String, Integer> now();
}
