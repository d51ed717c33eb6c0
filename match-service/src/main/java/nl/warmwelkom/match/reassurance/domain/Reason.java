package nl.warmwelkom.match.reassurance.domain;

/** Why a tip was chosen. */
public sealed interface Reason {

    /** The employer worries about it, with intensity 2 to 5. */
    record Worry(String concern, int intensity) implements Reason {}

    /** Many employers worry about it; this one need not. */
    record OftenAsked(String concern) implements Reason {}

    /** The candidate shares that it helps. */
    record SharedNeed(String code) implements Reason {}
}
