package nl.warmwelkom.match.matching.index;

import nl.warmwelkom.match.matching.domain.Place;

/**
 * Which areas lie within reach of a home, and in which quarter of it. It measures through the earth, which takes no
 * trigonometry for each area; where that comes within a metre of a boundary, the domain's own measure decides.
 */
final class Reach {

    /** Out of reach. */
    static final int OUT = -1;

    private static final int QUARTERS = 4;
    private static final int METRES = 1000;
    private static final double RADIUS = 6_371_000;
    private static final double DOUBT = 1;
    private static final double ROUNDING = 1e-9;
    private static final int AXES = 3;

    private final Areas areas;
    private final double[] points;

    /** How far the farthest area of a region is from its centre, as a straight line. */
    private final double[] radius;

    Reach(Areas areas) {
        this.areas = areas;
        this.points = new double[AXES * areas.count()];
        for (var n = 0; n < areas.count(); n++) {
            point(areas.area(n).place(), points, AXES * n);
        }
        this.radius = new double[areas.regions()];
        for (var region = 0; region < radius.length; region++) {
            for (var area : areas.inRegion(region)) {
                radius[region] = Math.max(radius[region], squared(points, AXES * centre(region), area));
            }
            radius[region] = Math.sqrt(radius[region]);
        }
    }

    private int centre(int region) {
        var all = areas.inRegion(region);
        return all[all.length / 2];
    }

    private double squared(double[] from, int at, int area) {
        var byX = points[AXES * area] - from[at];
        var byY = points[AXES * area + 1] - from[at + 1];
        var byZ = points[AXES * area + 2] - from[at + 2];
        return byX * byX + byY * byY + byZ * byZ;
    }

    /** Where in the reach of one home the areas lie. */
    final class From {

        private final Place home;
        private final long reach;
        private final double[] at = new double[AXES];
        private final double[] nearer = new double[QUARTERS];
        private final double[] farther = new double[QUARTERS];

        From(Place home, int maxTravelKm) {
            this.home = home;
            this.reach = (long) METRES * maxTravelKm;
            point(home, at, 0);
            for (var quarter = 0; quarter < QUARTERS; quarter++) {
                // Whole metres are rounded, so up to half a metre more still counts.
                var end = (quarter + 1) * reach / (double) QUARTERS + 0.5;
                nearer[quarter] = squaredChord(end - DOUBT);
                farther[quarter] = squaredChord(end + DOUBT);
            }
        }

        /** Whether anything of a region may lie within reach. */
        boolean touches(int region) {
            return Math.sqrt(squared(at, 0, centre(region)))
                    <= Math.sqrt(farther[QUARTERS - 1]) + radius[region] + ROUNDING;
        }

        /** 3 in the nearest quarter of the reach, 2, 1, 0, or {@link #OUT}. */
        int band(int area) {
            var squared = squared(at, 0, area);
            for (var quarter = 0; quarter < QUARTERS; quarter++) {
                if (squared < nearer[quarter]) {
                    return QUARTERS - 1 - quarter;
                }
                if (squared <= farther[quarter]) {
                    return exactly(area);
                }
            }
            return OUT;
        }

        private int exactly(int area) {
            long metres = home.metresTo(areas.area(area).place());
            for (var quarter = 1; quarter <= QUARTERS; quarter++) {
                if (QUARTERS * metres <= quarter * reach) {
                    return QUARTERS - quarter;
                }
            }
            return OUT;
        }
    }

    From from(Place home, int maxTravelKm) {
        return new From(home, maxTravelKm);
    }

    /** The square of the straight line through the earth, for a line so long over its surface. */
    private static double squaredChord(double metres) {
        var half = Math.clamp(metres / RADIUS / 2, 0, Math.PI / 2);
        var sine = Math.sin(half);
        return 4 * sine * sine;
    }

    private static void point(Place place, double[] into, int at) {
        var latitude = Math.toRadians(place.latitude());
        var longitude = Math.toRadians(place.longitude());
        into[at] = Math.cos(latitude) * Math.cos(longitude);
        into[at + 1] = Math.cos(latitude) * Math.sin(longitude);
        into[at + 2] = Math.sin(latitude);
    }
}
