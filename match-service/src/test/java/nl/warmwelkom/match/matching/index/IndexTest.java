package nl.warmwelkom.match.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.warmwelkom.match.matching.domain.CandidateId;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Hours;
import nl.warmwelkom.match.matching.domain.Place;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.PositionId;
import nl.warmwelkom.match.matching.domain.Scoring;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.match.matching.domain.Work;
import org.junit.jupiter.api.Test;

class IndexTest {

    private static final Place TOWN = new Place(52.15, 4.5);
    private static final Place NEXT_TOWN = new Place(52.16, 4.55);
    private static final List<Area> AREAS =
            List.of(new Area("2312", TOWN, "AM19"), new Area("2511", NEXT_TOWN, "AM21"));
    private static final Scoring SCORING = new Scoring(Weights.STANDARD, World.NEIGHBOURS);
    private static final CandidateProfile NOOR = new CandidateProfile(
            new CandidateId("noor"),
            TOWN,
            20,
            new Hours(16, 24),
            Set.of(),
            IntStream.range(0, 4)
                    .mapToObj(n -> new Code.Strength("strength-" + n))
                    .collect(Collectors.toSet()),
            Set.of(new Code.Field("field-0")),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            true);

    private final AtomicInteger disagreements = new AtomicInteger();
    private final Index index = index(Kernels.best());
    private final Ledger ledger = new Ledger(index);

    private Index index(Kernel kernel) {
        return new Index(World.WORDS, AREAS, kernel, disagreements::incrementAndGet);
    }

    private static Position position(String id, Place place, int openings) {
        return new Position(
                new PositionId(id),
                new EmployerId("shelter"),
                place,
                true,
                openings,
                new Work(
                        new Code.Field("field-0"),
                        Set.of(new Code.Strength("strength-0")),
                        Set.of(),
                        Map.of(),
                        Set.of(),
                        new Hours(20, 30),
                        Set.of(),
                        0));
    }

    private static Change.PositionTold told(long sequence, String area, Position position) {
        return new Change.PositionTold(sequence, area, position);
    }

    private static Change.EmployerTold shelter(long sequence, boolean open) {
        return new Change.EmployerTold(new EmployerId("shelter"), sequence, open);
    }

    private List<String> proposed() {
        return ids(index.best(SCORING, NOOR, Set.of(), null, 20));
    }

    private static List<String> ids(List<Found> found) {
        return found.stream().map(it -> it.id().value()).toList();
    }

    @Test
    void a_position_is_there_once_its_employer_was_told_of_too() {
        ledger.apply(List.of(told(1, "2312", position("kennel", TOWN, 1))));
        assertThat(proposed()).isEmpty();

        ledger.apply(List.of(shelter(1, true)));
        assertThat(proposed()).containsExactly("kennel");
    }

    @Test
    void an_employer_who_pauses_takes_all_its_positions_along_and_brings_them_back() {
        ledger.apply(List.of(
                shelter(1, true),
                told(1, "2312", position("aviary", TOWN, 1)),
                told(1, "2511", position("kennel", NEXT_TOWN, 1))));

        ledger.apply(List.of(shelter(2, false)));
        assertThat(proposed()).isEmpty();

        ledger.apply(List.of(shelter(3, true)));
        assertThat(proposed()).containsExactly("aviary", "kennel");
    }

    @Test
    void what_was_seen_before_changes_nothing_and_what_is_gone_does_not_come_back() {
        ledger.apply(List.of(shelter(2, true), told(3, "2312", position("kennel", TOWN, 1))));
        ledger.apply(List.of(shelter(1, false), told(2, "2312", position("kennel", TOWN, 0))));
        assertThat(proposed()).containsExactly("kennel");

        ledger.apply(List.of(new Change.PositionGone(new PositionId("kennel"), 4)));
        ledger.apply(List.of(told(3, "2312", position("kennel", TOWN, 1))));
        assertThat(proposed()).isEmpty();
        assertThat(ledger.lastSeen(new PositionId("kennel"))).isEqualTo(4);
        assertThat(ledger.lastSeen(new EmployerId("shelter"))).isEqualTo(2);
        assertThat(ledger.lastSeen(new EmployerId("nobody"))).isZero();
    }

    @Test
    void an_opening_that_is_taken_is_not_proposed_and_one_that_comes_free_is() {
        ledger.apply(List.of(shelter(1, true), told(1, "2312", position("kennel", TOWN, 2))));

        ledger.apply(List.of(new Change.OpeningsTaken(Map.of("kennel", 2))));
        assertThat(proposed()).isEmpty();

        ledger.apply(List.of(told(2, "2312", position("kennel", TOWN, 3))));
        assertThat(index.best(SCORING, NOOR, Set.of(), null, 1).getFirst().openingsLeft())
                .isEqualTo(1);

        ledger.apply(List.of(new Change.OpeningsTaken(Map.of())));
        assertThat(index.best(SCORING, NOOR, Set.of(), null, 1).getFirst().openingsLeft())
                .isEqualTo(3);
    }

    @Test
    void a_position_that_moves_to_another_region_is_there_and_nowhere_else() {
        ledger.apply(List.of(shelter(1, true), told(1, "2312", position("kennel", TOWN, 1))));
        ledger.apply(List.of(told(2, "2511", position("kennel", NEXT_TOWN, 1))));

        assertThat(ids(index.best(SCORING, NOOR, Set.of(), "AM19", 20))).isEmpty();
        assertThat(ids(index.best(SCORING, NOOR, Set.of(), "AM21", 20))).containsExactly("kennel");
        assertThat(index.best(SCORING, NOOR, Set.of(), "AM99", 20)).isEmpty();
    }

    @Test
    void a_position_in_an_area_that_nobody_knows_is_not_there() {
        ledger.apply(List.of(shelter(1, true), told(1, "2312", position("kennel", TOWN, 1))));
        ledger.apply(List.of(told(2, "9999", position("kennel", TOWN, 1))));

        assertThat(proposed()).isEmpty();
    }

    @Test
    void what_was_found_stays_as_it_was_whatever_happens_later() {
        ledger.apply(List.of(shelter(1, true), told(1, "2312", position("kennel", TOWN, 1))));
        var found = index.best(SCORING, NOOR, Set.of(), null, 1).getFirst();

        ledger.apply(List.of(told(2, "2511", position("kennel", NEXT_TOWN, 5))));

        assertThat(found.position().place()).isEqualTo(TOWN);
        assertThat(found.openingsLeft()).isEqualTo(1);
    }

    @Test
    void readers_see_a_batch_as_a_whole_or_not_at_all() {
        ledger.apply(List.of(shelter(1, true)));
        var stop = new AtomicBoolean();
        var reader = CompletableFuture.supplyAsync(() -> {
            var looks = 0;
            while (!stop.get() || looks == 0) {
                assertThat(proposed()).isIn(List.of(), List.of("aviary", "kennel"));
                looks++;
            }
            return looks;
        });
        for (var n = 1; n <= 2000; n++) {
            var openings = n % 2;
            ledger.apply(List.of(
                    told(n, "2312", position("aviary", TOWN, openings)),
                    told(n, "2511", position("kennel", NEXT_TOWN, openings))));
        }
        stop.set(true);

        assertThat(reader.join()).isPositive();
    }

    @Test
    void a_town_with_more_workplaces_than_a_page_has_room_for_takes_more_pages() {
        var many = Page.MOST_WORDS * Long.SIZE + 1;
        var batch = index.begin();
        IntStream.range(0, many).forEach(n -> batch.put("2312", position("w%05d".formatted(n), TOWN, 1)));
        batch.publish();
        assertThat(ids(index.best(SCORING, NOOR, Set.of(), null, 2))).containsExactly("w00000", "w00001");

        IntStream.range(0, many - 1).forEach(n -> batch.remove(new PositionId("w%05d".formatted(n))));
        batch.publish();
        assertThat(ids(index.best(SCORING, NOOR, Set.of(), null, 2))).containsExactly("w%05d".formatted(many - 1));
        assertThat(disagreements).hasValue(0);
    }

    @Test
    void bitmaps_that_say_something_else_than_the_rows_are_not_believed_and_it_is_told() {
        var lying = index(new Twisted(Kernels.plain(), desk -> desk[Desk.POSSIBLE][0] = -1));
        var batch = lying.begin();
        batch.put("2312", position("kennel", TOWN, 1));
        batch.publish();

        var found = lying.best(SCORING, NOOR, Set.of(), null, 20);

        assertThat(disagreements).hasValue(1);
        assertThat(ids(found)).containsExactly("kennel");
        assertThat(found.getFirst().points())
                .isEqualTo(SCORING.fit(NOOR, position("kennel", TOWN, 1)).points());
    }

    @Test
    void a_kernel_that_does_something_else_is_not_chosen() {
        assertThat(Kernels.agree(Kernels.plain(), Kernels.best())).isTrue();
        assertThat(Kernels.agree(new Twisted(Kernels.plain(), desk -> {}), Kernels.plain()))
                .isTrue();
        assertThat(Kernels.agree(new Twisted(Kernels.plain(), desk -> desk[Desk.POSSIBLE][0] = -1), Kernels.plain()))
                .isFalse();
    }

    /** Does as another kernel does, and then something to what is on the desk. */
    private record Twisted(Kernel other, Consumer<long[][]> twist) implements Kernel {

        @Override
        public String name() {
            return "twisted";
        }

        @Override
        public void keepAll(long[][] bitmaps, int[] all, long[][] desk, int kept, int words) {
            other.keepAll(bitmaps, all, desk, kept, words);
        }

        @Override
        public void keepAtLeast(
                long[][] numbers,
                int number,
                long[][] others,
                int otherNumber,
                int bits,
                long[][] desk,
                int kept,
                int words) {
            other.keepAtLeast(numbers, number, others, otherNumber, bits, desk, kept, words);
            twist.accept(desk);
        }

        @Override
        public void any(long[][] bitmaps, int[] of, long[][] desk, int into, int words) {
            other.any(bitmaps, of, desk, into, words);
        }

        @Override
        public void count(long[][] bitmaps, int[] of, long[] turned, long[][] desk, int into, int words) {
            other.count(bitmaps, of, turned, desk, into, words);
        }

        @Override
        public void add(long[][] numbers, int number, int bits, long[][] desk, int sum, int sumBits, int words) {
            other.add(numbers, number, bits, desk, sum, sumBits, words);
        }

        @Override
        public void atLeast(long[][] desk, int number, int bits, int least, int among, int into, int words) {
            other.atLeast(desk, number, bits, least, among, into, words);
        }
    }
}
