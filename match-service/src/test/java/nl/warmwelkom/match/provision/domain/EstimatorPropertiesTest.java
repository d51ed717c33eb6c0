package nl.warmwelkom.match.provision.domain;

import static java.util.stream.Collectors.toMap;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.AgeBand;
import nl.warmwelkom.contracts.catalogue.Amount;
import nl.warmwelkom.contracts.catalogue.Amount.Span;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class EstimatorPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Catalogue catalogue = Catalogue.standard();
    private final Estimator estimator = new Estimator(catalogue);

    private final Gen<Wage> wage =
            longs().between(1, 10_000_000).zip(arbitrary().pick(true, false), (cents, hourly) -> wage(cents, hourly));
    private final Gen<Job> job = integers()
            .between(1, 48)
            .zip(
                    wage,
                    arbitrary().enumValues(AgeBand.class),
                    integers().between(0, 24),
                    (hours, pay, ages, months) -> new Job(hours, pay, ages, months == 0 ? null : months));
    private final Gen<LocalDate> day = integers().between(0, 5_000).map(LocalDate.of(2020, 1, 1)::plusDays);

    @Test
    void more_hours_are_never_worth_less() {
        qt().forAll(job, integers().between(0, 47)).check((job, more) -> {
            var longer = new Job(Math.min(48, job.hoursPerWeek() + more), job.wage(), job.ages(), job.contractMonths());
            return isNowhereLess(current(longer), current(job));
        });
    }

    @Test
    void a_higher_wage_is_never_worth_less() {
        qt().forAll(job, longs().between(0, 1_000_000)).check((job, more) -> {
            var better = switch (job.wage()) {
                case Wage.PerHour(var cents) -> new Wage.PerHour(cents + more);
                case Wage.PerMonth(var cents) -> new Wage.PerMonth(cents + more);
            };
            return isNowhereLess(
                    current(new Job(job.hoursPerWeek(), better, job.ages(), job.contractMonths())), current(job));
        });
    }

    @Test
    void a_longer_contract_is_never_worth_less() {
        qt().forAll(job, integers().between(1, 24)).check((job, more) -> {
            var months = job.contractMonths();
            var longer = new Job(job.hoursPerWeek(), job.wage(), job.ages(), months == null ? null : months + more);
            return isNowhereLess(current(longer), current(job));
        });
    }

    @Test
    void an_amount_for_each_hour_never_passes_its_most() {
        qt().forAll(job)
                .check(job -> estimator.estimate(job, TODAY).stream()
                        .map(Possible::worth)
                        .allMatch(worth -> !(worth instanceof Worth.Current(var range, var amount))
                                || !(amount instanceof Amount.PerHour hour)
                                || range.max() <= hour.mostEuros()));
    }

    @Test
    void no_range_leaves_out_what_is_exact_or_is_a_euro_wider_than_it() {
        qt().forAll(job)
                .check(job -> estimator.estimate(job, TODAY).stream()
                        .map(Possible::worth)
                        .allMatch(worth -> !(worth instanceof Worth.Current(var range, var amount))
                                || (fits(range.min(), exactly(amount, job, Span::from), -1)
                                        && fits(range.max(), exactly(amount, job, Span::to), 1))));
    }

    @Test
    void the_same_job_on_the_same_day_gives_the_same_estimate() {
        qt().forAll(job, day)
                .check((job, day) -> new Estimator(catalogue).estimate(job, day).equals(estimator.estimate(job, day)));
    }

    @Test
    void only_an_amount_of_this_very_year_is_current() {
        qt().forAll(job, day)
                .check((job, day) -> estimator.estimate(job, day).stream()
                        .allMatch(possible -> switch (possible.worth()) {
                            case Worth.Current current -> current.by().year() == day.getYear();
                            case Worth.Expired expired -> expired.by().year() < day.getYear();
                            case Worth.Unknown() -> true;
                        }));
    }

    @Test
    void what_could_apply_does_not_depend_on_what_is_known_of_its_amount() {
        qt().forAll(job)
                .check(job -> codes(job, TODAY)
                        .keySet()
                        .equals(codes(job, TODAY.plusYears(1)).keySet()));
    }

    private static boolean fits(long rounded, BigDecimal exact, int side) {
        var off = BigDecimal.valueOf(rounded).subtract(exact).multiply(BigDecimal.valueOf(side));
        return off.signum() >= 0 && off.compareTo(BigDecimal.ONE) < 0;
    }

    private interface End {
        int of(Span span);
    }

    /** Said once more, in decimals and in another order, so that the code cannot agree with itself. */
    private BigDecimal exactly(Amount amount, Job job, End end) {
        var weeks = decimal(52);
        var hours = decimal(job.hoursPerWeek());
        var months = job.contractMonths() == null ? 12 : Math.min(12, job.contractMonths());
        return switch (amount) {
            case Amount.PerHour hour ->
                of(euros(hour.cents()).multiply(hours).multiply(weeks), months).min(decimal(hour.mostEuros()));
            case Amount.ShareOfWage share -> {
                var yearly = switch (job.wage()) {
                    case Wage.PerHour(var cents) -> euros(cents).multiply(hours).multiply(weeks);
                    case Wage.PerMonth(var cents) -> euros(cents).multiply(decimal(12));
                };
                var counted =
                        share.duringContract() ? Math.min(months, end.of(share.months())) : end.of(share.months());
                yield of(yearly.multiply(percent(end.of(share.percent()))), counted);
            }
            case Amount.ShareOfMinimumWage share -> {
                var least = catalogue.minimumWages().stream()
                        .filter(known -> known.ages() == job.ages())
                        .findFirst()
                        .orElseThrow();
                var yearly = euros(least.cents()).multiply(hours).multiply(weeks);
                var bare = of(yearly.multiply(percent(end.of(share.percent()))), months);
                yield bare.add(bare.multiply(decimal(share.onTopPerMille()).movePointLeft(3)));
            }
            case Amount.PerYear fixed -> decimal(end.of(fixed.euros()));
        };
    }

    private static BigDecimal of(BigDecimal yearly, int months) {
        return yearly.multiply(decimal(months)).divide(decimal(12), MathContext.DECIMAL128);
    }

    private static BigDecimal decimal(long number) {
        return BigDecimal.valueOf(number);
    }

    private static BigDecimal euros(long cents) {
        return decimal(cents).movePointLeft(2);
    }

    private static BigDecimal percent(int percent) {
        return decimal(percent).movePointLeft(2);
    }

    private Map<String, Range> current(Job job) {
        return estimator.estimate(job, TODAY).stream()
                .filter(possible -> possible.worth() instanceof Worth.Current)
                .collect(toMap(
                        possible -> possible.provision().code(),
                        possible ->
                                possible.worth() instanceof Worth.Current(var range, var _) ? range : new Range(0, 0)));
    }

    private Map<String, Boolean> codes(Job job, LocalDate day) {
        return estimator.estimate(job, day).stream()
                .collect(toMap(possible -> possible.provision().code(), _ -> true));
    }

    private static boolean isNowhereLess(Map<String, Range> more, Map<String, Range> less) {
        return less.entrySet().stream().allMatch(entry -> {
            var range = more.get(entry.getKey());
            return range != null
                    && range.min() >= entry.getValue().min()
                    && range.max() >= entry.getValue().max();
        });
    }

    private static Wage wage(long cents, boolean hourly) {
        return hourly ? new Wage.PerHour(cents) : new Wage.PerMonth(cents);
    }
}
