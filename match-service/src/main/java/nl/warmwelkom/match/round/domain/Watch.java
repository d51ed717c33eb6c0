package nl.warmwelkom.match.round.domain;

/** Follows a division while it is made, and may end it. */
@FunctionalInterface
public interface Watch {

    /** Nobody looks. */
    Watch NOBODY = _ -> true;

    /**
     * Called after each seeker.
     *
     * @param done how many had their turn
     * @return whether to go on
     */
    boolean goOn(int done);
}
