package nl.warmwelkom.match.provision.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.provision.domain.Estimator;
import nl.warmwelkom.match.provision.domain.Job;
import nl.warmwelkom.match.provision.domain.Possible;

/** Tells what could apply to a job and what it is worth, with all that the figures rest on. */
public final class EstimateProvisions {

    /** An amount of a year ends with that year in the Netherlands. */
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Estimator estimator;
    private final Wording wording;
    private final Clock clock;

    public EstimateProvisions(Catalogue catalogue, Clock clock) {
        this.estimator = new Estimator(catalogue);
        this.wording = new Wording(catalogue);
        this.clock = clock;
    }

    /**
     * An estimate.
     *
     * @param asOf the day that it holds for
     * @param notes what is odd about the job
     */
    public record Estimate(LocalDate asOf, List<Label> notes, List<Told> items) {}

    /** A possible provision, with what the reader has to know about its amount. */
    public record Told(Possible possible, Label amountNote, List<Label> assumptions) {}

    public Estimate of(Job job) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var minimum = estimator.minimumAbove(job, today);
        return new Estimate(
                today,
                minimum.isPresent() ? List.of(Wording.belowMinimum(minimum.getAsInt())) : List.of(),
                estimator.estimate(job, today).stream()
                        .map(possible -> new Told(
                                possible,
                                Wording.note(possible, today.getYear()),
                                wording.assumptions(possible.worth(), job)))
                        .toList());
    }
}
