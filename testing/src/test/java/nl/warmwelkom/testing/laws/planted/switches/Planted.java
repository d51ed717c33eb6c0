package nl.warmwelkom.testing.laws.planted.switches;

import org.jspecify.annotations.Nullable;

public final class Planted {

    private Planted() {}

    enum Colour {
        RED,
        AMBER,
        GREEN
    }

    sealed interface Shape {
        record Circle(int radius) implements Shape {}

        record Square(int side) implements Shape {}
    }

    record Box(Shape inside) {}

    /** Breaks nothing. */
    static final class Decent {
        int whole(Shape shape) {
            return switch (shape) {
                case Shape.Circle circle -> circle.radius();
                case Shape.Square square -> square.side();
            };
        }

        int inside(Box box) {
            return switch (box) {
                case Box(Shape.Circle circle) -> circle.radius();
                case Box(Shape.Square square) -> square.side();
            };
        }

        int whole(Light light) {
            return switch (light) {
                case ON -> 1;
                case OFF -> 0;
                case BROKEN -> -1;
            };
        }

        void statement(Light light, StringBuilder words) {
            switch (light) {
                case ON -> words.append("on");
                case OFF, BROKEN -> {}
            }
        }

        int open(Object anything, String words) {
            return switch (words) {
                case "one" -> 1;
                default ->
                    switch (anything) {
                        case Integer number -> number;
                        default -> 0;
                    };
            };
        }
    }

    static final class DefaultOverShape {
        int sloppy(Shape shape) {
            return switch (shape) {
                case Shape.Circle circle -> circle.radius();
                default -> 0;
            };
        }
    }

    static final class DefaultOverLight {
        int sloppy(Light light) {
            return switch (light) {
                case ON -> 1;
                default -> 0;
            };
        }
    }

    static final class DefaultOverColourOfTheSameFile {
        int sloppy(Colour colour) {
            return switch (colour) {
                case RED -> 1;
                case GREEN -> 2;
                default -> 0;
            };
        }
    }

    static final class DefaultBesideNull {
        int sloppy(@Nullable Light light) {
            return switch (light) {
                case null -> 2;
                case ON -> 1;
                default -> 0;
            };
        }
    }

    static final class DefaultInAStatement {
        void sloppy(Light light, StringBuilder words) {
            switch (light) {
                case ON -> words.append("on");
                default -> words.append("off");
            }
        }
    }
}
