package nl.warmwelkom.match.matching.application;

import nl.warmwelkom.match.matching.domain.Obstacle;

/** What stands in the way of a pair, as other features get to know it: without the facts behind it. */
public enum Hindrance {
    NO_CONSENT,
    POSITION_CLOSED,
    NO_OPENING_LEFT,
    TOO_FAR,
    CERTIFICATES_MISSING,
    PAIR_BLOCKED,
    HOURS_APART,
    TOO_FEW_DAY_PARTS,
    MUST_NOT_OFFERED;

    static Hindrance of(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.NoConsent _ -> NO_CONSENT;
            case Obstacle.PositionClosed _ -> POSITION_CLOSED;
            case Obstacle.NoOpeningLeft _ -> NO_OPENING_LEFT;
            case Obstacle.TooFar _ -> TOO_FAR;
            case Obstacle.CertificatesMissing _ -> CERTIFICATES_MISSING;
            case Obstacle.PairBlocked _ -> PAIR_BLOCKED;
            case Obstacle.HoursApart _ -> HOURS_APART;
            case Obstacle.TooFewDayParts _ -> TOO_FEW_DAY_PARTS;
            case Obstacle.MustNotOffered _ -> MUST_NOT_OFFERED;
        };
    }
}
