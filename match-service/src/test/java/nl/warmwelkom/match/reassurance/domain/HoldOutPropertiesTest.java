package nl.warmwelkom.match.reassurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class HoldOutPropertiesTest {

    private final Gen<String> employer = strings().basicLatinAlphabet().ofLengthBetween(1, 40);
    private final Gen<Double> share = integers().between(0, 100).map(percent -> percent / 100.0);

    @Test
    void asking_again_gives_the_same_answer() {
        qt().forAll(employer, share).check((id, share) -> {
            var once = new HoldOut(share, "a");
            var again = new HoldOut(share, "a");
            return once.includes(id) == again.includes(id);
        });
    }

    @Test
    void a_larger_share_takes_nobody_out() {
        qt().forAll(employer, share, share)
                .check((id, one, other) -> !new HoldOut(Math.min(one, other), "a").includes(id)
                        || new HoldOut(Math.max(one, other), "a").includes(id));
    }

    @Test
    void of_nothing_nobody_is_held_out_and_of_everything_everybody_is() {
        qt().forAll(employer)
                .check(id -> !HoldOut.NOBODY.includes(id)
                        && !new HoldOut(0, "a").includes(id)
                        && new HoldOut(1, "a").includes(id));
    }

    @Test
    void about_the_share_that_was_asked_is_held_out_and_another_salt_takes_others() {
        var ids = IntStream.range(0, 10_000).mapToObj("employer-%d"::formatted).toList();

        var one = heldOut(ids, "one");
        var two = heldOut(ids, "two");

        assertThat(one).hasSizeBetween(1_850, 2_150);
        assertThat(two).hasSizeBetween(1_850, 2_150).doesNotContainSequence(one);
        assertThat(one.stream().filter(two::contains)).hasSizeBetween(300, 500);
    }

    @Test
    void what_is_no_share_is_refused() {
        for (var share : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> new HoldOut(share, "")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<String> heldOut(List<String> ids, String salt) {
        var holdOut = new HoldOut(0.2, salt);
        return ids.stream().filter(holdOut::includes).toList();
    }
}
