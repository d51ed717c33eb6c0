package nl.warmwelkom.match.matching.domain;

import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quicktheories.core.Gen;

/** Made-up dossiers and positions. Few codes of each kind on purpose: with a thousand to choose from, two would seldom meet. */
final class Region {

    private Region() {}

    static final Gen<Code.Strength> STRENGTH = coded("strength-", 9, Code.Strength::new);
    static final Gen<Code.Field> FIELD = coded("field-", 4, Code.Field::new);
    static final Gen<Code.Support> SUPPORT = coded("support-", 5, Code.Support::new);
    static final Gen<Code.Certificate> CERTIFICATE = coded("certificate-", 1, Code.Certificate::new);
    static final Gen<Trait> TRAIT = coded("trait-", 4, Trait::new);
    static final Gen<Wish> WISH =
            in -> new Wish(TRAIT.generate(in), booleans().all().generate(in) ? Wish.Side.LOW : Wish.Side.HIGH);
    static final Gen<DayPart> DAY_PART = in -> DayPart.parse(List.of("mon-am", "mon-pm", "tue-am", "wed-ev", "fri-pm")
            .get(number(0, 4).generate(in)));
    static final Gen<Place> PLACE = in -> new Place(
            52.0 + number(0, 250).generate(in) / 1000.0, 4.3 + number(0, 350).generate(in) / 1000.0);
    static final Gen<Hours> HOURS = in -> {
        var min = number(8, 28).generate(in);
        return new Hours(min, min + number(2, 12).generate(in));
    };
    static final Gen<Map<Trait, Integer>> ENVIRONMENT = in -> {
        var levels = new HashMap<Trait, Integer>();
        setOf(TRAIT, 4)
                .generate(in)
                .forEach(trait -> levels.put(trait, number(1, 5).generate(in)));
        return Map.copyOf(levels);
    };

    static final Neighbours NEIGHBOURS = new Neighbours(Map.of(
            new Code.Field("field-0"), Set.of(new Code.Field("field-1")),
            new Code.Field("field-1"), Set.of(new Code.Field("field-0"), new Code.Field("field-2")),
            new Code.Field("field-2"), Set.of(new Code.Field("field-1"))));

    static final Scoring SCORING = new Scoring(Weights.STANDARD, NEIGHBOURS);

    /** Dossiers complete enough for proposals, with consent. */
    static final Gen<CandidateProfile> CANDIDATE = in -> new CandidateProfile(
            new CandidateId("candidate-" + number(0, 3).generate(in)),
            PLACE.generate(in),
            number(5, 40).generate(in),
            HOURS.generate(in),
            setOf(DAY_PART, 5).generate(in),
            Stream.of(setOf(STRENGTH, 8).generate(in), strengths("strength-0", "strength-1", "strength-2"))
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet()),
            Stream.of(setOf(FIELD, 1).generate(in), Set.of(FIELD.generate(in)))
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet()),
            setOf(CERTIFICATE, 2).generate(in),
            setOf(WISH, 4).generate(in),
            setOf(WISH, 4).generate(in),
            setOf(SUPPORT, 4).generate(in).stream()
                    .map(support -> new Need(support, number(0, 5).generate(in) == 0))
                    .collect(Collectors.toSet()),
            true);

    static final Gen<Work> WORK = in -> new Work(
            FIELD.generate(in),
            setOf(STRENGTH, 8).generate(in),
            number(0, 7).generate(in) == 0 ? Set.of(CERTIFICATE.generate(in)) : Set.of(),
            ENVIRONMENT.generate(in),
            setOf(SUPPORT, 6).generate(in),
            HOURS.generate(in),
            setOf(DAY_PART, 5).generate(in),
            number(0, 2).generate(in));

    static final Gen<Position> POSITION = in -> new Position(
            new PositionId("position-" + number(0, 99_999).generate(in)),
            new EmployerId("employer-" + number(0, 9).generate(in)),
            PLACE.generate(in),
            number(0, 15).generate(in) > 0,
            number(0, 15).generate(in),
            WORK.generate(in));

    /** Positions of one region, each with an id of its own. */
    static final Gen<List<Position>> POSITIONS =
            lists().of(POSITION).ofSizeBetween(0, 30).map(Region::numbered);

    static final Gen<Set<Pair>> BLOCKED = in -> setOf(number(0, 9), 3).generate(in).stream()
            .map(n -> new Pair(
                    new CandidateId("candidate-" + number(0, 3).generate(in)), new EmployerId("employer-" + n)))
            .collect(Collectors.toSet());

    /** A workplace with everything that a candidate wishes, next to home; what the candidate avoids is absent. */
    static Position madeFor(CandidateProfile candidate) {
        var environment = new HashMap<Trait, Integer>();
        candidate.wants().forEach(wish -> environment.put(wish.trait(), wish.nearestLevel()));
        return new Position(
                new PositionId("position-made-for"),
                new EmployerId("employer-made-for"),
                candidate.home(),
                true,
                1,
                new Work(
                        candidate.interests().stream().findFirst().orElse(new Code.Field("field-0")),
                        candidate.strengths().stream()
                                .limit(Work.MOST_STRENGTHS)
                                .collect(Collectors.toSet()),
                        Set.of(),
                        environment,
                        candidate.support(),
                        candidate.hours(),
                        candidate.dayParts(),
                        0));
    }

    static Set<Code.Strength> strengths(String... codes) {
        return Stream.of(codes).map(Code.Strength::new).collect(Collectors.toSet());
    }

    static Gen<Integer> number(int from, int to) {
        return integers().between(from, to);
    }

    static <T> Gen<Set<T>> setOf(Gen<T> one, int most) {
        return lists().of(one).ofSizeBetween(0, most).map(Set::copyOf);
    }

    static <T> Set<T> plus(Set<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).collect(Collectors.toSet());
    }

    private static <C> Gen<C> coded(String prefix, int last, Function<String, C> code) {
        return number(0, last).map(n -> code.apply(prefix + n));
    }

    private static List<Position> numbered(List<Position> positions) {
        return IntStream.range(0, positions.size())
                .mapToObj(n -> {
                    var it = positions.get(n);
                    // Ids that do not run in the order of the list, so that the order of the list cannot pass for
                    // theirs.
                    var id = new PositionId("position-%02d".formatted(n * 37 % 100));
                    return new Position(id, it.employer(), it.place(), it.open(), it.openingsLeft(), it.work());
                })
                .toList();
    }
}
