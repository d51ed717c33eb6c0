package nl.warmwelkom.match.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    private static final int MOST_BITS = 10;
    private static final int WORDS = 16;

    @Test
    void who_is_left_has_the_largest_numbers_or_ties_with_the_last_of_them() {
        qt().forAll(longs().all(), integers().between(1, MOST_BITS), integers().between(1, WORDS * Long.SIZE + 1))
                .checkAssert((seed, bits, most) -> {
                    var desk = desk(new SplittableRandom(seed));
                    var before = chosen(desk);
                    var best = before.stream()
                            .map(slot -> Desk.number(desk, Desk.POINTS, bits, slot))
                            .sorted(Comparator.reverseOrder())
                            .limit(most)
                            .toList();
                    var expected = before.stream()
                            .filter(slot -> Desk.number(desk, Desk.POINTS, bits, slot) >= best.getLast())
                            .toList();

                    var someLeftOut = Narrowing.toBest(desk, Desk.CHOSEN, Desk.POINTS, bits, most, WORDS);

                    assertThat(chosen(desk)).isEqualTo(expected);
                    assertThat(someLeftOut || expected.size() == before.size()).isTrue();
                });
    }

    private static long[][] desk(SplittableRandom chance) {
        var desk = Desk.clean();
        for (var bitmap : desk) {
            for (var w = 0; w < WORDS; w++) {
                bitmap[w] = chance.nextLong();
            }
        }
        return desk;
    }

    private static List<Integer> chosen(long[][] desk) {
        return IntStream.range(0, WORDS * Long.SIZE)
                .filter(slot -> Desk.number(desk, Desk.CHOSEN, 1, slot) == 1)
                .boxed()
                .toList();
    }
}
