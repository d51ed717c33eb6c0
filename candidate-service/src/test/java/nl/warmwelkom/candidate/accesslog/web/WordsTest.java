package nl.warmwelkom.candidate.accesslog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.readability.Readability;
import nl.warmwelkom.platform.accesslog.Deed;
import nl.warmwelkom.platform.accesslog.Errand;
import nl.warmwelkom.platform.accesslog.LookerRole;
import org.junit.jupiter.api.Test;

class WordsTest {

    /** What roles are called is fixed, and long; whatever is said of them is judged as said to the candidate. */
    @Test
    void every_line_is_easy_to_read() {
        var lines = Arrays.stream(Deed.values()).flatMap(WordsTest::lines);

        assertThat(lines).allSatisfy(line -> {
            var readability = Readability.of(line);
            assertThat(readability.isEasy()).as("%s: %s", line, readability).isTrue();
        });
    }

    private static Stream<String> lines(Deed deed) {
        return Arrays.stream(Errand.values())
                .map(errand -> Words.of(LookerRole.CANDIDATE, deed, errand).nl());
    }

    @Test
    void no_two_roles_and_no_two_errands_are_called_the_same() {
        assertThat(LookerRole.values()).extracting(role -> Words.of(role).nl()).doesNotHaveDuplicates();
        assertThat(Errand.values()).extracting(errand -> Words.of(errand).nl()).doesNotHaveDuplicates();
    }
}
