package nl.warmwelkom.match.matching.domain;

/** The middle of a postcode area, in degrees: nearer than that, nobody's home is known. */
public record Place(double latitude, double longitude) {

    private static final double METRES_OF_RADIUS = 6_371_000;

    public Place {
        // Written so that NaN fails as well.
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No such place on earth");
        }
    }

    /**
     * The straight line to another place by haversine, in whole metres, so that everything after it is counted in whole
     * numbers.
     */
    public int metresTo(Place other) {
        var byLatitude = halfChord(other.latitude - latitude);
        var byLongitude = halfChord(other.longitude - longitude);
        var square = byLatitude + cosine(latitude) * cosine(other.latitude) * byLongitude;
        return (int) Math.round(2 * METRES_OF_RADIUS * StrictMath.asin(Math.min(1, StrictMath.sqrt(square))));
    }

    // StrictMath gives the same metre on every machine; Math may differ in the last digit, and so at a boundary.
    private static double halfChord(double degrees) {
        var sine = StrictMath.sin(StrictMath.toRadians(degrees) / 2);
        return sine * sine;
    }

    private static double cosine(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }
}
