package nl.warmwelkom.employer.position;

import java.util.List;
import java.util.Map;

/**
 * Work that an employer offers.
 *
 * @param field code of the field of work, from the interests
 * @param strengths codes that the work asks for, at most eight
 * @param environment level 1 to 5 for each environment trait that the employer scored
 * @param support codes of what the employer offers
 * @param dayParts when there is work, such as {@code mon-am}
 * @param dayPartsNeeded how many of those somebody has to be able to come
 * @param openings how many people can start
 * @param closed whether the employer took it away
 */
public record Position(
        String employerId,
        String title,
        String tasks,
        String field,
        List<String> strengths,
        List<String> certificates,
        Map<String, Integer> environment,
        List<String> support,
        Hours hours,
        List<String> dayParts,
        int dayPartsNeeded,
        int openings,
        String postcode4,
        boolean closed) {

    /** From the fewest to the most hours a week. */
    public record Hours(int min, int max) {}

    Position close() {
        return new Position(
                employerId,
                title,
                tasks,
                field,
                strengths,
                certificates,
                environment,
                support,
                hours,
                dayParts,
                dayPartsNeeded,
                openings,
                postcode4,
                true);
    }
}
