package nl.warmwelkom.employer.questionnaire.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** Days on which somebody can be expected to answer: Monday to Friday, in the Netherlands. Public holidays are not known. */
public final class WorkingDays {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    /** The day by which an answer is due that takes so many working days; the day of asking does not count. */
    public static LocalDate after(Instant asked, int days) {
        var day = LocalDate.ofInstant(asked, HERE);
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (!WEEKEND.contains(day.getDayOfWeek())) {
                left--;
            }
        }
        return day;
    }
}
