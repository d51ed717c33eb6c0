package nl.warmwelkom.match.matching.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.warmwelkom.match.matching.domain.CandidateId;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.DayPart;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Hours;
import nl.warmwelkom.match.matching.domain.Need;
import nl.warmwelkom.match.matching.domain.Neighbours;
import nl.warmwelkom.match.matching.domain.Pair;
import nl.warmwelkom.match.matching.domain.Place;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.PositionId;
import nl.warmwelkom.match.matching.domain.Scoring;
import nl.warmwelkom.match.matching.domain.Trait;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.match.matching.domain.Wish;
import nl.warmwelkom.match.matching.domain.Work;
import org.jspecify.annotations.Nullable;

/**
 * Made-up positions and dossiers that follow from a seed. Few codes of each kind, so that they meet and are equally good
 * often; now and then one that the index has no bitmap for, hours that no week has, and ids that are no UUID.
 */
final class World {

    private static final int STRENGTHS = 10;
    private static final int FIELDS = 5;
    private static final int SUPPORT = 6;
    private static final int TRAITS = 5;
    private static final int EMPLOYERS = 12;
    private static final int AREAS = 40;
    private static final int REGIONS = 4;

    static final Vocabulary WORDS = new Vocabulary(
            coded(STRENGTHS, n -> new Code.Strength("strength-" + n)),
            coded(FIELDS, n -> new Code.Field("field-" + n)),
            coded(SUPPORT, n -> new Code.Support("support-" + n)),
            coded(TRAITS, n -> new Trait("trait-" + n)));

    static final Neighbours NEIGHBOURS = new Neighbours(IntStream.range(0, FIELDS)
            .boxed()
            .collect(Collectors.toMap(
                    n -> new Code.Field("field-" + n),
                    n -> Set.of(new Code.Field("field-" + (n + 1)), new Code.Field("field-" + (n - 1))))));

    private final SplittableRandom chance;
    private final List<Area> areas;

    World(long seed) {
        chance = new SplittableRandom(seed);
        areas = IntStream.range(0, AREAS)
                .mapToObj(n -> new Area("area-" + n, place(), "region-" + n * REGIONS / AREAS))
                .toList();
    }

    List<Area> areas() {
        return areas;
    }

    Area area() {
        return areas.get(chance.nextInt(AREAS));
    }

    int below(int bound) {
        return chance.nextInt(bound);
    }

    boolean once(int in) {
        return chance.nextInt(in) == 0;
    }

    private Place place() {
        return new Place(52 + chance.nextInt(400) / 1000.0, 4.3 + chance.nextInt(600) / 1000.0);
    }

    PositionId id(int n) {
        return new PositionId(
                n % 7 == 0
                        ? "position-" + n
                        : new UUID(((n * 0x9E3779B97F4A7C15L) & ~0xF000L) | 0x4000L, n).toString());
    }

    EmployerId employer() {
        return new EmployerId("employer-" + chance.nextInt(EMPLOYERS));
    }

    Position position(PositionId id, Area area) {
        return new Position(
                id, employer(), area.place(), !once(12), once(20) ? 100_000 : chance.nextInt(8) - 1, work());
    }

    Work work() {
        var environment = new HashMap<Trait, Integer>();
        some(TRAITS, this::trait).forEach(trait -> environment.put(trait, 1 + chance.nextInt(5)));
        return new Work(
                new Code.Field("field-" + chance.nextInt(once(30) ? FIELDS + 1 : FIELDS)),
                some(8, this::strength).stream().limit(Work.MOST_STRENGTHS).collect(Collectors.toSet()),
                once(5) ? some(3, this::certificate) : Set.of(),
                environment,
                some(SUPPORT, this::support),
                hours(),
                some(8, this::dayPart),
                once(30) ? chance.nextInt(40) : chance.nextInt(4));
    }

    CandidateProfile candidate() {
        return new CandidateProfile(
                new CandidateId("candidate-" + chance.nextInt(3)),
                once(3) ? place() : area().place(),
                once(5) ? 20_000 : 1 + chance.nextInt(40),
                hours(),
                once(10) ? every() : some(once(2) ? 60 : 6, this::dayPart),
                some(9, this::strength),
                some(2, () -> new Code.Field("field-" + chance.nextInt(FIELDS + 1))),
                some(4, this::certificate),
                some(6, this::wish),
                some(6, this::wish),
                some(4, this::support).stream()
                        .map(support -> new Need(support, once(4)))
                        .collect(Collectors.toSet()),
                !once(20));
    }

    Set<Pair> blocked(CandidateProfile candidate) {
        return some(4, this::employer).stream()
                .map(employer -> new Pair(candidate.id(), employer))
                .collect(Collectors.toSet());
    }

    Scoring scoring() {
        if (once(3)) {
            return new Scoring(Weights.STANDARD, NEIGHBOURS);
        }
        var most = once(4) ? 1000 : 12;
        var inField = chance.nextInt(most);
        return new Scoring(
                new Weights(
                        "made-up",
                        chance.nextInt(most),
                        chance.nextInt(most),
                        chance.nextInt(most),
                        chance.nextInt(most),
                        inField,
                        chance.nextInt(inField + 1),
                        1 + chance.nextInt(most)),
                NEIGHBOURS);
    }

    private Hours hours() {
        var min = chance.nextInt(once(25) ? 70 : 36);
        return new Hours(min, min + 1 + chance.nextInt(16));
    }

    private Code.Strength strength() {
        return new Code.Strength("strength-" + chance.nextInt(once(60) ? STRENGTHS + 1 : STRENGTHS));
    }

    private Code.Support support() {
        return new Code.Support("support-" + chance.nextInt(once(60) ? SUPPORT + 1 : SUPPORT));
    }

    private Trait trait() {
        return new Trait("trait-" + chance.nextInt(once(60) ? TRAITS + 1 : TRAITS));
    }

    private Code.Certificate certificate() {
        return new Code.Certificate("certificate-" + chance.nextInt(3));
    }

    private Wish wish() {
        return new Wish(trait(), once(2) ? Wish.Side.LOW : Wish.Side.HIGH);
    }

    private DayPart dayPart() {
        return Layout.dayPart(chance.nextInt(Layout.DAY_PARTS));
    }

    private static Set<DayPart> every() {
        return IntStream.range(0, Layout.DAY_PARTS).mapToObj(Layout::dayPart).collect(Collectors.toSet());
    }

    private <T> Set<T> some(int most, Supplier<T> one) {
        var some = new HashSet<T>();
        var count = chance.nextInt(most + 1);
        for (var n = 0; n < count; n++) {
            some.add(one.get());
        }
        return some;
    }

    private static <C> List<C> coded(int count, IntFunction<C> code) {
        return IntStream.range(0, count).mapToObj(code).toList();
    }

    /** What is in the index, as plainly as can be. */
    record Plainly(Map<PositionId, Area> areas, Map<PositionId, Position> positions) {

        Plainly() {
            this(new HashMap<>(), new HashMap<>());
        }

        void put(Area area, Position position) {
            areas.put(position.id(), area);
            positions.put(position.id(), position);
        }

        void remove(PositionId id) {
            areas.remove(id);
            positions.remove(id);
        }

        List<Position> in(@Nullable String region) {
            return positions.values().stream()
                    .filter(it -> region == null
                            || Objects.requireNonNull(areas.get(it.id()))
                                    .region()
                                    .equals(region))
                    .toList();
        }
    }
}
