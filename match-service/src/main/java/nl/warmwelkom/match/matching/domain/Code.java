package nl.warmwelkom.match.matching.domain;

import java.util.Comparator;
import java.util.Locale;

/** What a dossier and a position are compared by; one type for each list, so that a need is never taken for a strength. */
public sealed interface Code permits Code.Strength, Code.Field, Code.Support, Code.Certificate, Trait, Wish, DayPart {

    /** A fixed order, so that the same answer is always told in the same words. */
    Comparator<Code> BY_VALUE = Comparator.comparing(Code::value);

    /** The code as it travels. */
    String value();

    /** Something that somebody is good at. */
    record Strength(String value) implements Code {

        public Strength {
            requireFilled(value);
        }
    }

    /** A field of work: what somebody is interested in, and what a position is about. */
    record Field(String value) implements Code {

        public Field {
            requireFilled(value);
        }
    }

    /** What helps somebody do good work; the same list from both sides, as needed and as offered. */
    record Support(String value) implements Code {

        public Support {
            requireFilled(value);
        }
    }

    /** A paper that some work requires by law or by the trade. */
    record Certificate(String value) implements Code {

        public Certificate {
            requireFilled(value);
        }

        /** Reads it as people write it: nobody misses a workplace over a capital or a space. */
        public static Certificate parse(String written) {
            return new Certificate(written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        }
    }

    /** Refuses an empty code. */
    static void requireFilled(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A code cannot be empty");
        }
    }
}
