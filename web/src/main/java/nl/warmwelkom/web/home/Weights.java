package nl.warmwelkom.web.home;

import java.util.Map;

/** How much each finding counts in matching, as it is published. */
record Weights(String version, Map<String, Integer> points) {}
