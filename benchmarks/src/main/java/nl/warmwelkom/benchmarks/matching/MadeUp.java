package nl.warmwelkom.benchmarks.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.matching.application.Reading;
import nl.warmwelkom.match.matching.domain.CandidateId;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.DayPart;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Hours;
import nl.warmwelkom.match.matching.domain.Need;
import nl.warmwelkom.match.matching.domain.Place;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.PositionId;
import nl.warmwelkom.match.matching.domain.Scoring;
import nl.warmwelkom.match.matching.domain.Trait;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.match.matching.domain.Wish;
import nl.warmwelkom.match.matching.domain.Work;
import nl.warmwelkom.match.matching.index.Area;
import nl.warmwelkom.match.matching.index.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A country that nobody lives in, always the same: every postcode area of the Netherlands, with made-up work and people. */
public final class MadeUp {

    private static final int POSITIONS_AN_EMPLOYER = 7;
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri");
    private static final List<String> MOMENTS = List.of("am", "pm");
    private static final List<DayPart> OFFICE = DAYS.stream()
            .flatMap(day -> MOMENTS.stream().map(moment -> DayPart.parse(day + "-" + moment)))
            .toList();
    private static final List<DayPart> OTHER =
            List.of("mon-ev", "tue-ev", "wed-ev", "thu-ev", "fri-ev", "sat-am", "sat-pm").stream()
                    .map(DayPart::parse)
                    .toList();
    private static final List<Code.Certificate> CERTIFICATES = IntStream.range(0, 12)
            .mapToObj(n -> new Code.Certificate("certificaat " + n))
            .toList();
    private static final int FAR = 20_000;

    private final SplittableRandom chance = new SplittableRandom(2026);
    private final Catalogue catalogue = Catalogue.standard();
    private final Vocabulary words = Vocabulary.of(catalogue);
    private final List<Area> areas = catalogue.postcodeAreas().stream()
            .map(area -> new Area(area.code(), new Place(area.lat(), area.lon()), area.region()))
            .toList();
    private final Scoring scoring = new Scoring(Weights.STANDARD, new Reading(catalogue).neighbours());

    /** A position and where it is. */
    public record Made(Area area, Position position) {}

    /** A candidate, and the region to look in; null for the whole country. */
    public record Asked(
            CandidateProfile candidate, @Nullable String region) {}

    /** A candidate and where they live. */
    record Living(Area home, CandidateProfile candidate) {}

    Vocabulary words() {
        return words;
    }

    List<Area> areas() {
        return areas;
    }

    Scoring scoring() {
        return scoring;
    }

    List<String> regions() {
        return areas.stream().map(Area::region).distinct().sorted().toList();
    }

    List<Made> positions(int count) {
        var made = new ArrayList<Made>(count);
        for (var n = 0; n < count; n++) {
            var area = areas.get(chance.nextInt(areas.size()));
            made.add(new Made(area, position(area, count)));
        }
        return made;
    }

    /** The same position after something about it changed. */
    Made changed(Made made) {
        var fresh = position(made.area(), POSITIONS_AN_EMPLOYER);
        var before = made.position();
        return new Made(
                made.area(),
                new Position(
                        before.id(), before.employer(), before.place(), true, 1 + chance.nextInt(3), fresh.work()));
    }

    /** So many candidates of each region, all different. */
    List<Asked> candidates(int ofEachRegion) {
        var byRegion = areas.stream().collect(Collectors.groupingBy(Area::region));
        var asked = new ArrayList<Asked>();
        for (var n = 0; n < ofEachRegion; n++) {
            for (var region : regions()) {
                var homes = byRegion.getOrDefault(region, areas);
                var home = homes.get(chance.nextInt(homes.size()));
                asked.add(new Asked(candidate(home, 10 + chance.nextInt(31)), region));
            }
        }
        return asked;
    }

    /** So many candidates, spread over the country as its postcode areas are. */
    Stream<Living> people(int count) {
        return IntStream.range(0, count).mapToObj(_ -> {
            var home = areas.get(chance.nextInt(areas.size()));
            return new Living(home, candidate(home, 10 + chance.nextInt(31)));
        });
    }

    /** Candidates who go anywhere, looked for in the whole country. */
    List<Asked> travellers(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new Asked(candidate(areas.get(chance.nextInt(areas.size())), FAR), null))
                .toList();
    }

    private Position position(Area area, int count) {
        var from = 8 + chance.nextInt(25);
        var environment = new HashMap<Trait, Integer>();
        some(words.traits(), 6, 16).forEach(trait -> environment.put(trait, 1 + chance.nextInt(5)));
        var dayParts = new HashSet<>(some(OFFICE, 3, 10));
        dayParts.addAll(some(OTHER, 0, 3));
        return new Position(
                new PositionId(uuid()),
                new EmployerId("employer-" + chance.nextInt(1 + count / POSITIONS_AN_EMPLOYER)),
                area.place(),
                chance.nextInt(20) > 0,
                chance.nextInt(12) > 0 ? 1 + chance.nextInt(3) : 0,
                new Work(
                        words.fields().get(skewed(words.fields().size())),
                        some(words.strengths(), 3, 8),
                        chance.nextInt(8) == 0 ? some(CERTIFICATES, 1, 2) : Set.of(),
                        environment,
                        some(words.support(), 1, 10),
                        new Hours(from, Math.min(40, from + chance.nextInt(13))),
                        dayParts,
                        Math.min(dayParts.size(), chance.nextInt(5))));
    }

    private CandidateProfile candidate(Area home, int km) {
        var from = 8 + chance.nextInt(17);
        var wishes = some(words.traits(), 3, 9).stream()
                .map(trait -> new Wish(trait, chance.nextBoolean() ? Wish.Side.LOW : Wish.Side.HIGH))
                .toList();
        var wants = 1 + chance.nextInt(wishes.size());
        return new CandidateProfile(
                new CandidateId(uuid()),
                home.place(),
                km,
                new Hours(from, Math.min(40, from + 4 + chance.nextInt(13))),
                some(OFFICE, 3, 10),
                some(words.strengths(), 4, 12),
                some(words.fields(), 1, 3),
                some(CERTIFICATES, 0, 2),
                Set.copyOf(wishes.subList(0, wants)),
                Set.copyOf(wishes.subList(wants, wishes.size())),
                some(words.support(), 1, 6).stream()
                        .map(support -> new Need(support, chance.nextInt(8) == 0))
                        .collect(Collectors.toSet()),
                true);
    }

    private String uuid() {
        return new UUID((chance.nextLong() & ~0xF000L) | 0x4000L, (chance.nextLong() & ~(3L << 62)) | (2L << 62))
                .toString();
    }

    /** Some codes are asked more often than others, as they are in life. */
    private int skewed(int size) {
        var one = chance.nextInt(size);
        var other = chance.nextInt(size);
        return Math.min(one, other);
    }

    private <C> Set<C> some(List<C> codes, int fewest, int most) {
        var some = new LinkedHashSet<C>();
        var wanted = Math.min(codes.size(), fewest + chance.nextInt(most - fewest + 1));
        while (some.size() < wanted) {
            some.add(codes.get(skewed(codes.size())));
        }
        // In the order of chance, which is the same each time; that of a copy is not.
        return some;
    }

    static <C> Function<C, Integer> numbers(List<C> codes) {
        var numbers = new HashMap<C, Integer>();
        for (var n = 0; n < codes.size(); n++) {
            numbers.put(codes.get(n), n);
        }
        return code -> numbers.getOrDefault(code, -1);
    }
}
