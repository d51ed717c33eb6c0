package nl.warmwelkom.match.matching.domain;

/**
 * How much each finding counts. Published with every proposal, and never changed without a new version: who got a
 * proposal under these weights can always look up what they were.
 *
 * @param strength for each strength asked that the candidate has
 * @param strengthToLearn taken off for each strength asked that is not there yet
 * @param wish for each wanted trait present and each avoided trait absent
 * @param support for each need that is offered
 * @param inField if the field of the position is an interest
 * @param neighbouringField if it lies next to one
 * @param travelBand for each quarter of the reach that the position is nearer
 */
public record Weights(
        String version,
        int strength,
        int strengthToLearn,
        int wish,
        int support,
        int inField,
        int neighbouringField,
        int travelBand) {

    public static final Weights STANDARD = new Weights("1", 6, 3, 3, 5, 6, 3, 2);

    public Weights {
        if (strength < 0 || strengthToLearn < 0 || wish < 0 || support < 0) {
            throw new IllegalArgumentException("A weight is not below zero");
        }
        if (neighbouringField < 0 || inField < neighbouringField) {
            throw new IllegalArgumentException("A neighbouring field does not count more than the field itself");
        }
        if (travelBand < 1) {
            throw new IllegalArgumentException("Being near counts, or there may be nothing to measure fit against");
        }
    }

    /** The points for what was found. */
    Parts parts(Findings found) {
        return new Parts(
                strength * found.strengths().met().size()
                        - strengthToLearn * found.strengths().missing().size(),
                wish * (found.wanted().met().size() + found.avoided().met().size()),
                support * found.support().met().size(),
                points(found.interest()),
                travelBand * found.travel().band());
    }

    /** The points of a workplace where all of this candidate's own items are met. */
    public int max(CandidateProfile candidate) {
        return strength * Math.min(Work.MOST_STRENGTHS, candidate.strengths().size())
                + wish * (candidate.wants().size() + candidate.avoids().size())
                + support * candidate.support().size()
                + (candidate.interests().isEmpty() ? 0 : inField)
                + travelBand * Travel.NEAREST;
    }

    /** The points for how a field of work lies to the interests. */
    public int points(Interest interest) {
        return switch (interest) {
            case IN_FIELD -> inField;
            case NEIGHBOURING -> neighbouringField;
            case NEW_FIELD, NONE_GIVEN -> 0;
        };
    }
}
