package nl.warmwelkom.match.matching.domain;

import java.util.Locale;
import java.util.Map;

/** A trait with a side, such as {@code geluid:low}: what somebody wants of a workplace, or would rather avoid. */
public record Wish(Trait trait, Side side) implements Code {

    /** Low is level 1 or 2, high is level 4 or 5; level 3 is neither. */
    public enum Side {
        LOW(2),
        HIGH(4);

        private final int nearestLevel;

        Side(int nearestLevel) {
            this.nearestLevel = nearestLevel;
        }

        /** Whether a workplace with this level is on this side. */
        public boolean holdsAt(int level) {
            return switch (this) {
                case LOW -> level <= nearestLevel;
                case HIGH -> level >= nearestLevel;
            };
        }
    }

    /** Reads {@code <trait>:low} or {@code <trait>:high}. */
    public static Wish parse(String written) {
        var colon = written.lastIndexOf(':');
        return switch (written.substring(colon + 1)) {
            case "low" -> new Wish(new Trait(written.substring(0, colon)), Side.LOW);
            case "high" -> new Wish(new Trait(written.substring(0, colon)), Side.HIGH);
            default -> throw new IllegalArgumentException("A wish ends in :low or :high");
        };
    }

    /** Whether a workplace is like this. A trait that the employer said nothing about is neither low nor high. */
    boolean holdsIn(Map<Trait, Integer> environment) {
        var level = environment.get(trait);
        return level != null && side.holdsAt(level);
    }

    /** The mildest level at which a workplace would be like this. */
    int nearestLevel() {
        return side.nearestLevel;
    }

    @Override
    public String value() {
        return trait.value() + ":" + side.name().toLowerCase(Locale.ROOT);
    }
}
