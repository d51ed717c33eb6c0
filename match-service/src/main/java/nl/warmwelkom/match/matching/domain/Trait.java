package nl.warmwelkom.match.matching.domain;

/** One side of what a workplace is like, such as noise; a position has a level from 1 to 5 for it, if its employer said so. */
public record Trait(String value) implements Code {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public Trait {
        Code.requireFilled(value);
    }
}
