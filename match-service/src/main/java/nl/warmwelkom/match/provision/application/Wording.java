package nl.warmwelkom.match.provision.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.AgeBand;
import nl.warmwelkom.contracts.catalogue.Amount;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.MinimumWage;
import nl.warmwelkom.match.provision.domain.Job;
import nl.warmwelkom.match.provision.domain.Possible;
import nl.warmwelkom.match.provision.domain.Wage;
import nl.warmwelkom.match.provision.domain.Worth;

/** Says in plain words what an amount rests on. */
final class Wording {

    static final Label UNKNOWN =
            new Label("Voor dit werk is het bedrag niet bekend.", "For this job the amount is not known.");

    private static final int CENTS = 100;

    private final List<MinimumWage> minimumWages;
    private final Map<String, Integer> yearOfSource = new HashMap<>();

    Wording(Catalogue catalogue) {
        minimumWages = catalogue.minimumWages();
        catalogue.sources().forEach(source -> yearOfSource.put(source.id(), source.year()));
    }

    static Label note(Possible possible, int year) {
        return switch (possible.worth()) {
            case Worth.Current current ->
                new Label(
                        "Bedrag van %d.".formatted(current.by().year()),
                        "Amount of %d.".formatted(current.by().year()));
            case Worth.Expired expired ->
                new Label(
                        "Bedrag van %d, nog niet bekend voor %d. Dit telt niet mee."
                                .formatted(expired.by().year(), year),
                        "Amount of %d, not known yet for %d. It does not count."
                                .formatted(expired.by().year(), year));
            case Worth.Unknown() -> unknown(possible);
        };
    }

    private static Label unknown(Possible possible) {
        var why = possible.provision().noAmount();
        if (why != null) {
            return why;
        }
        return possible.provision().amounts().isEmpty()
                ? new Label("Hier hoort geen bedrag bij.", "This comes without an amount.")
                : UNKNOWN;
    }

    /** Often a slip: euros for cents, or a month for an hour. */
    static Label belowMinimum(int cents) {
        return new Label(
                "Let op: dit is minder dan het minimumloon van € %s per uur. Klopt het loon?"
                        .formatted(euros(cents, ',')),
                "Note: this is less than the minimum wage of € %s an hour. Is the wage right?"
                        .formatted(euros(cents, '.')));
    }

    private static String euros(int cents, char point) {
        return "%d%c%02d".formatted(cents / CENTS, point, cents % CENTS);
    }

    List<Label> assumptions(Worth worth, Job job) {
        return switch (worth) {
            case Worth.Current current -> assumptions(current.by(), job);
            case Worth.Expired expired -> assumptions(expired.by(), job);
            case Worth.Unknown() -> List.of();
        };
    }

    private List<Label> assumptions(Amount amount, Job job) {
        var told = new ArrayList<Label>();
        switch (amount) {
            case Amount.PerHour _ -> {
                told.add(hours(job));
                contract(job, told);
            }
            case Amount.ShareOfMinimumWage share -> {
                told.add(hours(job));
                contract(job, told);
                minimumWages.stream()
                        .filter(wage -> wage.year() == share.year() && wage.ages() == job.ages())
                        .forEach(wage -> told.add(minimumWage(wage)));
            }
            case Amount.ShareOfWage share -> {
                told.add(wage(job));
                if (share.duringContract()) {
                    contract(job, told);
                }
            }
            case Amount.PerYear fixed -> told.add(hoursFrom(fixed));
        }
        told.addAll(amount.assuming());
        olderSource(amount, told);
        return List.copyOf(told);
    }

    private static Label hours(Job job) {
        return new Label(
                "Gerekend met %d weken van %d uur.".formatted(Job.WEEKS_PER_YEAR, job.hoursPerWeek()),
                "Computed with %d weeks of %d hours.".formatted(Job.WEEKS_PER_YEAR, job.hoursPerWeek()));
    }

    private static Label wage(Job job) {
        return switch (job.wage()) {
            case Wage.PerHour _ -> hours(job);
            case Wage.PerMonth _ ->
                new Label("Gerekend met twaalf keer het maandloon.", "Computed with twelve times the monthly wage.");
        };
    }

    private static void contract(Job job, List<Label> told) {
        var months = job.contractMonths();
        if (months != null && months < 12) {
            told.add(new Label(
                    "Uw contract duurt %d maanden. Alleen die tellen mee.".formatted(months),
                    "Your contract lasts %d months. Only those count.".formatted(months)));
        }
    }

    private static Label hoursFrom(Amount.PerYear fixed) {
        return new Label(
                "Voor werk van %d uur per week of meer.".formatted(fixed.hoursFrom()),
                "For work of %d hours a week or more.".formatted(fixed.hoursFrom()));
    }

    private static Label minimumWage(MinimumWage wage) {
        var from21 = wage.ages() == AgeBand.FROM_21;
        return new Label(
                "Minimumloon: € %s per uur, %s."
                        .formatted(
                                euros(wage.cents(), ','),
                                from21 ? "vanaf 21 jaar" : "bij %s jaar".formatted(wage.ages())),
                "Minimum wage: € %s an hour, %s."
                        .formatted(
                                euros(wage.cents(), '.'),
                                from21 ? "from 21 years on" : "at %s years".formatted(wage.ages())));
    }

    /** A rule of law may rest on an old page; whoever relies on it should know. */
    private void olderSource(Amount amount, List<Label> told) {
        amount.sources().stream()
                .mapToInt(source -> yearOfSource.getOrDefault(source, amount.year()))
                .filter(year -> year < amount.year())
                .min()
                .ifPresent(year -> told.add(new Label(
                        "De oudste bron is van %d. Vraag na of dit nog klopt.".formatted(year),
                        "The oldest source is of %d. Ask whether this still holds.".formatted(year))));
    }
}
