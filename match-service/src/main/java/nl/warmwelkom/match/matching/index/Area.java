package nl.warmwelkom.match.matching.index;

import nl.warmwelkom.match.matching.domain.Place;

/** A postcode area: where it is, and in which region. */
public record Area(String code, Place place, String region) {}
