package nl.warmwelkom.match.matching.index;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Neighbours;
import nl.warmwelkom.match.matching.domain.Pair;
import nl.warmwelkom.match.matching.domain.PositionId;
import nl.warmwelkom.match.matching.domain.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * The best workplaces for a candidate, out of all there are. One thread writes, in batches; any number of threads ask, and
 * wait for nobody: a question is answered from the country as it was at one moment.
 */
public final class Index {

    private final Areas areas;
    private final Layout layout;
    private final Packing packing;
    private final ThreadLocal<Search> search;
    private final Kernel kernel;
    private final Runnable whenTheyDisagree;
    private final Directory directory = new Directory();
    private int[] areaOf = new int[0];
    private volatile Country country;
    private volatile Bordering bordering;

    /** How it looks at bitmaps. */
    public enum Engine {
        /** On any JVM. */
        PLAIN,
        /** The Vector API, where the JVM has it and it proves to do the same; else plain. */
        BEST
    }

    /**
     * An empty one.
     *
     * @param areas neighbours should stand near each other in the list
     * @param whenTheyDisagree run when bitmaps and rows do not say the same, and the rows are believed
     */
    public Index(Vocabulary vocabulary, List<Area> areas, Engine engine, Runnable whenTheyDisagree) {
        this(
                vocabulary,
                areas,
                switch (engine) {
                    case PLAIN -> Kernels.plain();
                    case BEST -> Kernels.best();
                },
                whenTheyDisagree);
    }

    Index(Vocabulary vocabulary, List<Area> areas, Kernel kernel, Runnable whenTheyDisagree) {
        this.areas = new Areas(areas);
        this.layout = new Layout(vocabulary);
        this.packing = new Packing(layout, this.areas.all());
        this.kernel = kernel;
        this.whenTheyDisagree = whenTheyDisagree;
        var reach = new Reach(this.areas);
        this.search = ThreadLocal.withInitial(() -> new Search(this.areas, reach, packing, kernel));
        this.bordering = Bordering.of(layout, new Neighbours(Map.of()));
        this.country = new Country(Collections.nCopies(this.areas.regions(), Region.EMPTY));
    }

    /**
     * The best for a candidate, best first, as {@code Proposals.rank} would have it.
     *
     * @param region only positions in this region; null for all
     */
    public List<Found> best(
            Scoring scoring, CandidateProfile candidate, Set<Pair> blocked, @Nullable String region, int limit) {
        var number = region == null ? Areas.UNKNOWN : areas.region(region);
        if (isInVain(candidate, region, number, limit)) {
            return List.of();
        }
        var now = country;
        var query = query(scoring, candidate, blocked, limit);
        try {
            return search.get().byBitmaps(now, query, number);
        } catch (Search.Disagreement _) {
            disagreed();
            return search.get().byRows(now, query, number);
        }
    }

    /** The same without the bitmaps: row by row. */
    public List<Found> bestByRows(
            Scoring scoring, CandidateProfile candidate, Set<Pair> blocked, @Nullable String region, int limit) {
        var number = region == null ? Areas.UNKNOWN : areas.region(region);
        if (isInVain(candidate, region, number, limit)) {
            return List.of();
        }
        return search.get().byRows(country, query(scoring, candidate, blocked, limit), number);
    }

    private Query query(Scoring scoring, CandidateProfile candidate, Set<Pair> blocked, int limit) {
        var known = bordering;
        // Nearly always the same one; whoever comes with another turns that around anew.
        if (!Objects.equals(known.neighbours(), scoring.neighbours())) {
            known = Bordering.of(layout, scoring.neighbours());
            bordering = known;
        }
        return new Query(layout, known, scoring, candidate, blocked, limit);
    }

    private static boolean isInVain(CandidateProfile candidate, @Nullable String region, int number, int limit) {
        return limit < 1
                || (region != null && number == Areas.UNKNOWN)
                || !candidate.consent()
                || !candidate.missingInDossier().isEmpty();
    }

    void disagreed() {
        whenTheyDisagree.run();
    }

    /** What it looks at bitmaps with. */
    public String kernel() {
        return kernel.name();
    }

    /** Begins a batch of changes. Only one thread at a time may have one. */
    public Batch begin() {
        return new Batch(this);
    }

    Areas areas() {
        return areas;
    }

    Layout layout() {
        return layout;
    }

    Packing packing() {
        return packing;
    }

    Country country() {
        return country;
    }

    void publish(Country changed) {
        country = changed;
    }

    /** The number of a position, a new one if need be. Only for the thread that writes, as all that follows. */
    int numberOf(PositionId position) {
        var id = packing.ids().of(position.value());
        return directory.of(id.high(), id.low());
    }

    /** The number of a position, or {@link Directory#UNKNOWN}. */
    int number(PositionId position) {
        var id = packing.ids().of(position.value());
        return directory.find(id.high(), id.low());
    }

    /** The position of this number. */
    PositionId position(int number) {
        return new PositionId(packing.ids().text(directory.high(number), directory.low(number)));
    }

    /** The area that a position lies in, by its number, or {@link Areas#UNKNOWN} while it is not here. */
    int areaOf(int number) {
        return number < areaOf.length ? areaOf[number] - 1 : Areas.UNKNOWN;
    }

    void areaOf(int number, int area) {
        if (number >= areaOf.length) {
            areaOf = Arrays.copyOf(areaOf, Math.max(2 * areaOf.length, number + 1));
        }
        areaOf[number] = area + 1;
    }
}
