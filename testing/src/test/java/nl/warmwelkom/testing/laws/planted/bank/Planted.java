package nl.warmwelkom.testing.laws.planted.bank;

public final class Planted {

    private Planted() {}

    /** What another service says only to itself. */
    public record Decent(String words) {}
}
