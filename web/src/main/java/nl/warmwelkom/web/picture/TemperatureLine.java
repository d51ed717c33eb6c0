package nl.warmwelkom.web.picture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Temperatures over time as a picture: where the points of the line go. Warm is up. */
public record TemperatureLine(List<Dot> dots) {

    private static final int LEFT = 40;
    private static final int WIDTH = 300;
    private static final int TOP = 10;
    private static final int HEIGHT = 120;

    public static TemperatureLine through(List<Point> points) {
        var step = points.size() < 2 ? 0 : WIDTH / (points.size() - 1);
        return new TemperatureLine(IntStream.range(0, points.size())
                .mapToObj(i -> new Dot(LEFT + i * step, y(points.get(i).temperature()), points.get(i)))
                .toList());
    }

    private static int y(int degrees) {
        return TOP + HEIGHT - degrees * HEIGHT / 100;
    }

    public String path() {
        return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    public List<Mark> marks() {
        return List.of(new Mark(100, y(100)), new Mark(50, y(50)), new Mark(0, y(0)));
    }

    public Point last() {
        return dots.getLast().point();
    }

    public Thermometer thermometer() {
        return Thermometer.showing(last().temperature());
    }

    /** How much warmer than at the start; colder is less than nothing. */
    public int rise() {
        return last().temperature() - dots.getFirst().point().temperature();
    }

    /**
     * How warm it was once.
     *
     * @param moment in the journey, as a code
     */
    public record Point(String at, String moment, int temperature) {}

    /** A temperature with its place in the picture. */
    public record Dot(int x, int y, Point point) {}

    /** A line of the scale. */
    public record Mark(int degrees, int y) {}
}
