package nl.warmwelkom.match.matching.application;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.matching.domain.Fit;
import nl.warmwelkom.match.matching.domain.Missing;

/**
 * A workplace that would fit a candidate, and why. Nobody is told of it but the candidate and the coach.
 *
 * @param missing what is not there yet: to learn, to arrange, or to talk about
 * @param whatIf the smallest changes to the work that would make it fit better
 */
public record Proposal(
        KnownPosition position,
        KnownEmployer employer,
        Fit fit,
        List<Gap> missing,
        List<Change> whatIf,
        Label because) {

    /** Something that is not there yet, and what it is called. */
    public record Gap(Missing missing, Label label) {}

    /** A change to the work, in words, and the fit that would come of it. */
    public record Change(Label words, int fit) {}
}
