package nl.warmwelkom.match.introduction.simulation;

/** What is broken on purpose, to see that the simulation notices. */
enum Fault {
    NONE,
    /** The bus says that it took what happened to an introduction, and did not. */
    BUS_LOSES,
    /** Nobody looks for what a crash left behind. */
    NOBODY_SWEEPS,
    /** A reader does not know what it has seen. */
    INBOX_FORGETS,
    /** The pair's unique key is not there. */
    PAIRS_UNGUARDED,
    /** The employer is told when the candidate agrees. */
    TOLD_TOO_EARLY,
    /** A withdrawal of consent reaches nobody who closes. */
    CLOSING_IS_DEAF,
    /** A proposal is stored on what was known before, and nobody looks again. */
    PROPOSALS_LOOK_ONCE,
    /** Those who close do not wait until those who propose could know. */
    CLOSING_IS_HASTY
}
