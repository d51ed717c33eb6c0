package nl.warmwelkom.web.picture;

import java.util.List;

/**
 * How warm the water is as a picture: where the lines of the drawing go. The bottom of the scale has the largest y.
 *
 * @param degrees from 0 (ice-cold) to 100 (warm)
 * @param feel what it would feel like to step in
 */
public record Thermometer(int degrees, String feel, int surface, int height, List<Tick> ticks) {

    private static final int TOP = 20;
    private static final int BOTTOM = 180;
    /** The fluid goes on into the bulb, where there is no scale. */
    private static final int BULB = 205;

    /** From cold to warm, each a fifth of the scale. */
    private static final List<String> FEELS = List.of("icy", "cold", "cool", "mild", "warm");

    public static Thermometer showing(int degrees) {
        var surface = y(degrees);
        var ticks = List.of(100, 75, 50, 25, 0).stream()
                .map(tick -> new Tick(tick, y(tick)))
                .toList();
        var feel = FEELS.get(Math.clamp(degrees / 20, 0, FEELS.size() - 1));
        return new Thermometer(degrees, feel, surface, BULB - surface, ticks);
    }

    private static int y(int degrees) {
        return BOTTOM - degrees * (BOTTOM - TOP) / 100;
    }

    /** A line of the scale. */
    public record Tick(int degrees, int y) {}
}
