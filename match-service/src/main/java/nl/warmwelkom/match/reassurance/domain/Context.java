package nl.warmwelkom.match.reassurance.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.contracts.catalogue.Stage;
import org.jspecify.annotations.Nullable;

/**
 * All that tips are chosen on. Nothing else may weigh, so two candidates who share the same look the same to an employer.
 *
 * @param intensities 1 (no worry) to 5 (strong worry) by concern
 * @param sector SBI 2008 section
 * @param work what is known of the work; what is not is taken to be what is usual in the sector
 * @param situations what the employer tells is happening
 * @param monthsEmployed whole months since the start; 0 before it
 * @param known ids of tips that the employer marked as 'knew that'
 */
public record Context(
        Map<String, Integer> intensities,
        Stage stage,
        LocalDate today,
        @Nullable String sector,
        @Nullable EmployerSize size,
        Work work,
        Sharing sharing,
        Set<Situation> situations,
        int monthsEmployed,
        Set<String> known) {

    public Context {
        intensities = Map.copyOf(intensities);
        situations = Set.copyOf(situations);
        known = Set.copyOf(known);
        for (int intensity : intensities.values()) {
            if (intensity < Questionnaire.LOWEST || intensity > Questionnaire.HIGHEST) {
                throw new IllegalArgumentException("An intensity runs from 1 to 5; this one is " + intensity);
            }
        }
    }

    /** Somebody's worries and nothing else: a quick check, for instance. */
    public static Context of(Map<String, Integer> intensities, Stage stage, LocalDate today) {
        return new Context(
                intensities, stage, today, null, null, Work.UNTOLD, Sharing.NO_CANDIDATE, Set.of(), 0, Set.of());
    }

    public Context with(@Nullable String sector, @Nullable EmployerSize size) {
        return new Context(intensities, stage, today, sector, size, work, sharing, situations, monthsEmployed, known);
    }

    public Context with(Work work) {
        return new Context(intensities, stage, today, sector, size, work, sharing, situations, monthsEmployed, known);
    }

    public Context with(Sharing sharing) {
        return new Context(intensities, stage, today, sector, size, work, sharing, situations, monthsEmployed, known);
    }

    public Context after(Set<Situation> situations, int monthsEmployed) {
        return new Context(intensities, stage, today, sector, size, work, sharing, situations, monthsEmployed, known);
    }

    public Context knowing(Set<String> known) {
        return new Context(intensities, stage, today, sector, size, work, sharing, situations, monthsEmployed, known);
    }
}
