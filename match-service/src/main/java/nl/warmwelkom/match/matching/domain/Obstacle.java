package nl.warmwelkom.match.matching.domain;

import java.util.List;

/** Why a position is out of the question for a candidate, with the facts behind it. */
public sealed interface Obstacle {

    /** An obstacle that a change to the work could take away. */
    sealed interface Adjustable extends Obstacle {

        /** How many small changes that would take. */
        int steps();
    }

    record NoConsent() implements Obstacle {}

    record PositionClosed() implements Obstacle {}

    record NoOpeningLeft() implements Obstacle {}

    record TooFar(int metres, int maxTravelKm) implements Obstacle {}

    record CertificatesMissing(List<Code.Certificate> certificates) implements Obstacle {}

    record PairBlocked(Pair pair) implements Obstacle {}

    record HoursApart(Hours candidate, Hours position) implements Adjustable {

        @Override
        public int steps() {
            return candidate.apartFrom(position);
        }
    }

    record TooFewDayParts(int common, int needed) implements Adjustable {

        @Override
        public int steps() {
            return needed - common;
        }
    }

    record MustNotOffered(List<Code.Support> support) implements Adjustable {

        @Override
        public int steps() {
            return support.size();
        }
    }
}
