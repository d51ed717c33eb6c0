package nl.warmwelkom.match.provision.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.AgeBand;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Fact;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.MinimumWage;
import nl.warmwelkom.contracts.catalogue.Provision;
import nl.warmwelkom.contracts.catalogue.Source;
import nl.warmwelkom.match.provision.domain.Job;
import nl.warmwelkom.match.provision.domain.Wage;
import nl.warmwelkom.match.provision.domain.Worth;
import org.jspecify.annotations.Nullable;

/** Tells an employer of the provisions that a candidate chose to tell of: cover without a label. */
public final class TellCover {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** The most that a week of work has here; whoever works more is counted with this. */
    private static final int FULL_WEEK = 40;

    private static final String OUR_CATALOGUE = "catalogus van Warm Welkom";

    private static final Label AT_MINIMUM_WAGE = new Label(
            "Gerekend met het minimumloon vanaf 21 jaar. Uw loon kennen wij niet.",
            "Computed with the minimum wage from 21 years on. We do not know your wage.");

    private final Map<String, Provision> provisions;
    private final Map<String, String> sources;
    private final List<MinimumWage> minimumWages;
    private final EstimateProvisions estimate;
    private final Clock clock;

    public TellCover(Catalogue catalogue, EstimateProvisions estimate, Clock clock) {
        this.provisions = catalogue.provisions().stream()
                .collect(Collectors.toUnmodifiableMap(Provision::code, Function.identity()));
        this.sources = catalogue.sources().stream().collect(Collectors.toUnmodifiableMap(Source::id, Source::name));
        this.minimumWages = catalogue.minimumWages();
        this.estimate = estimate;
        this.clock = clock;
    }

    /**
     * What is told, in order of code, of what is in force.
     *
     * @param shared whether each applies, or could, by its code
     * @param hoursPerWeek the most that this job has
     */
    public List<Cover> of(Map<String, Boolean> shared, int hoursPerWeek) {
        if (shared.isEmpty()) {
            return List.of();
        }
        var worth = worth(Math.clamp(hoursPerWeek, 1, FULL_WEEK));
        return shared.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> Stream.ofNullable(provisions.get(each.getKey()))
                        .filter(provision -> provision.state() != Provision.State.ENDED)
                        .map(provision -> cover(provision, each.getValue(), worth.get(provision.code()))))
                .toList();
    }

    private Map<String, EstimateProvisions.Told> worth(int hours) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        return minimumWages.stream()
                .filter(wage -> wage.ages() == AgeBand.FROM_21 && wage.year() == today.getYear())
                .map(wage -> new Job(hours, new Wage.PerHour(wage.cents()), AgeBand.FROM_21, null))
                .flatMap(job -> estimate.of(job).items().stream())
                .collect(Collectors.toUnmodifiableMap(
                        told -> told.possible().provision().code(), Function.identity()));
    }

    private Cover cover(Provision provision, boolean applies, EstimateProvisions.@Nullable Told told) {
        var current = told != null && told.possible().worth() instanceof Worth.Current it ? it : null;
        return new Cover(
                provision.code(),
                provision.label(),
                applies,
                isNeutral(provision.what()) ? provision.what() : null,
                Stream.concat(provision.gives().stream(), provision.exceptions().stream())
                        .filter(fact -> !Grounds.areTold(fact.text()))
                        .map(fact -> new Cover.Term(fact.text(), source(fact), fact.year()))
                        .toList(),
                provision.whereToAsk(),
                current == null
                        ? null
                        : new Cover.Euros(
                                current.range().min(),
                                current.range().max(),
                                current.by().year()),
                told == null ? Wording.UNKNOWN : told.amountNote(),
                current == null || told == null ? List.of() : assumptions(told.assumptions()),
                provision.checkedOn());
    }

    /** Also the title of a source can say for whom it was written. */
    private String source(Fact fact) {
        var name = sources.getOrDefault(fact.source(), fact.source());
        return Grounds.areTold(name) ? OUR_CATALOGUE : name;
    }

    private static List<Label> assumptions(List<Label> known) {
        return Stream.concat(Stream.of(AT_MINIMUM_WAGE), known.stream())
                .filter(TellCover::isNeutral)
                .distinct()
                .toList();
    }

    private static boolean isNeutral(Label text) {
        return !Grounds.areTold(text.nl()) && !Grounds.areTold(text.en());
    }
}
