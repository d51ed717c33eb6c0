package nl.warmwelkom.match.provision.domain;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.warmwelkom.contracts.catalogue.Amount;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Provision;

/** Finds what could apply to a job on a day, and what it is worth in that year. */
public final class Estimator {

    private static final long PERCENT = 100;

    private final List<Provision> provisions;
    private final MinimumWages minimumWages;

    public Estimator(Catalogue catalogue) {
        this.provisions = catalogue.provisions();
        this.minimumWages = new MinimumWages(catalogue.minimumWages());
    }

    /** What has an amount of this year first, then what is known without one; in the catalogue's order otherwise. */
    public List<Possible> estimate(Job job, LocalDate today) {
        return provisions.stream()
                .filter(provision -> mayApply(provision, job, today))
                .map(provision -> new Possible(provision, worth(provision, job, today.getYear())))
                .sorted(comparingInt(possible -> possible.worth() instanceof Worth.Current ? 0 : 1))
                .toList();
    }

    private boolean mayApply(Provision provision, Job job, LocalDate today) {
        return switch (provision.state()) {
            case ENDED -> false;
            case IN_FORCE, UNCERTAIN -> {
                var asks = provision.asks();
                yield asks == null
                        || ((asks.hours() == null || job.hoursPerWeek() >= asks.hours())
                                && (asks.months() == null || job.lasts(asks.months()))
                                && (asks.percentOfMinimumWage() == null
                                        || pays(asks.percentOfMinimumWage(), job, today.getYear())));
            }
        };
    }

    /** The minimum wage of this year in cents an hour, when the job pays less. */
    public OptionalInt minimumAbove(Job job, LocalDate today) {
        var minimum = minimumWages.in(today.getYear(), job.ages());
        return minimum.isPresent() && job.centsPerYear() < job.hoursPerYear() * minimum.getAsInt()
                ? minimum
                : OptionalInt.empty();
    }

    /** Where no minimum wage is known, nothing is ruled out. */
    private boolean pays(int percent, Job job, int year) {
        var minimum = minimumWages.lastKnownIn(year, job.ages());
        return minimum.isEmpty() || job.centsPerYear() * PERCENT >= job.hoursPerYear() * minimum.getAsInt() * percent;
    }

    private Worth worth(Provision provision, Job job, int year) {
        var latest = provision.amounts().stream()
                .filter(amount -> amount.year() <= year)
                .max(comparingInt(Amount::year));
        return latest.flatMap(amount -> range(amount, job)
                        .map(range -> amount.year() == year
                                ? new Worth.Current(range, amount)
                                : (Worth) new Worth.Expired(range, amount)))
                .orElseGet(Worth.Unknown::new);
    }

    private Optional<Range> range(Amount amount, Job job) {
        return new Calculation(job, minimumWages).of(amount);
    }
}
