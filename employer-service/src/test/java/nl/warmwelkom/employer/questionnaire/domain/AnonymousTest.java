package nl.warmwelkom.employer.questionnaire.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymousTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wat als Sam vaak ziek is?                    | Wat als … vaak ziek is?
            Bel mij op 071-1234567 of 06 12 34 56 78.    | Bel mij op … of ….
            Mail naar fatima@korenmolen.example a.u.b.   | Mail naar … a.u.b.
            Zie https://korenmolen.example/team          | Zie …
            Is dat zo? Dan wil ik meer weten.            | Is dat zo? Dan wil ik meer weten.
            Na 28 dagen, of 2 keer?                      | Na 28 dagen, of 2 keer?
            """)
    void names_numbers_and_addresses_are_left_out_and_the_question_stays(String words, String left) {
        assertThat(Anonymous.of(words)).isEqualTo(left);
    }
}
