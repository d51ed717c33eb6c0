package nl.warmwelkom.web.quickcheck.web;

import java.util.List;
import java.util.Locale;
import nl.warmwelkom.web.quickcheck.domain.Temperature;

/** A temperature as a picture: where the lines of the drawing go. The bottom of the scale has the largest y. */
record Thermometer(int degrees, String feel, int surface, int height, List<Tick> ticks) {

    private static final int TOP = 20;
    private static final int BOTTOM = 180;
    /** The fluid goes on into the bulb, where there is no scale. */
    private static final int BULB = 205;

    static Thermometer showing(Temperature temperature) {
        var surface = y(temperature.degrees());
        var ticks = List.of(100, 75, 50, 25, 0).stream()
                .map(degrees -> new Tick(degrees, y(degrees)))
                .toList();
        var feel = temperature.feel().name().toLowerCase(Locale.ROOT);
        return new Thermometer(temperature.degrees(), feel, surface, BULB - surface, ticks);
    }

    private static int y(int degrees) {
        return BOTTOM - degrees * (BOTTOM - TOP) / 100;
    }

    record Tick(int degrees, int y) {}
}
