package nl.warmwelkom.match.matching.application;

import nl.warmwelkom.match.matching.domain.Position;

/** A workplace of a region, as it is now. */
public record Spot(String title, String employerName, Position position) {

    public String id() {
        return position.id().value();
    }

    public String employerId() {
        return position.employer().value();
    }

    /** How many people can still start here. */
    public int openingsLeft() {
        return Math.max(0, position.openingsLeft());
    }
}
