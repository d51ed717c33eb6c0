package nl.warmwelkom.match.matching.domain;

/**
 * How far a position is for a candidate.
 *
 * @param band 3 in the nearest quarter of the reach, 2 and 1 in the next ones, 0 in the farthest
 */
public record Travel(int metres, int band) {

    static final int NEAREST = 3;

    static Travel of(CandidateProfile candidate, Position position) {
        var metres = candidate.home().metresTo(position.place());
        return new Travel(metres, band(metres, candidate.reachMetres()));
    }

    /** The end of a quarter belongs to it, as the end of the reach belongs to the reach. */
    static int band(long metres, long reach) {
        for (var band = NEAREST; band > 0; band--) {
            if (4 * metres <= (4 - band) * reach) {
                return band;
            }
        }
        return 0;
    }
}
