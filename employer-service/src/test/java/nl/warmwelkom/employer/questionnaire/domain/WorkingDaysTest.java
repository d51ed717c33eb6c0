package nl.warmwelkom.employer.questionnaire.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00Z, 2026-11-25", // a Monday
        "2026-11-26T10:00:00Z, 2026-11-30", // a Thursday: Friday and Monday
        "2026-11-27T10:00:00Z, 2026-12-01", // a Friday
        "2026-11-28T10:00:00Z, 2026-12-01", // a Saturday
        "2026-11-23T23:30:00Z, 2026-11-26", // Tuesday already, in the Netherlands
    })
    void two_working_days_pass_over_the_weekend(Instant asked, LocalDate due) {
        assertThat(WorkingDays.after(asked, 2)).isEqualTo(due);
    }
}
