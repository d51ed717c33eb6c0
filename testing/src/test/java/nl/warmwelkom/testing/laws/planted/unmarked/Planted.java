package nl.warmwelkom.testing.laws.planted.unmarked;

public final class Planted {

    private Planted() {}

    static final class NobodySaysWhatMayBeNull {}
}
