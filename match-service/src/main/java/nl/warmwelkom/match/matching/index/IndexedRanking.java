package nl.warmwelkom.match.matching.index;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.match.matching.application.Ranking;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Pair;
import nl.warmwelkom.match.matching.domain.Place;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.Scoring;

/** An index of its own over workplaces that do not change. */
public final class IndexedRanking implements Ranking {

    private static final String SOMEWHERE = "";

    private final Index index;

    private IndexedRanking(Index index) {
        this.index = index;
    }

    /** A ranking over these. */
    public static Ranking over(
            Vocabulary vocabulary, Collection<Position> workplaces, Index.Engine engine, Runnable whenTheyDisagree) {
        var places = places(workplaces);
        var index = new Index(vocabulary, List.copyOf(places.values()), engine, whenTheyDisagree);
        var batch = index.begin();
        for (var workplace : workplaces) {
            var area = places.get(workplace.place());
            if (area != null) {
                batch.put(area.code(), workplace);
            }
        }
        batch.tidy();
        batch.publish();
        return new IndexedRanking(index);
    }

    private static Map<Place, Area> places(Collection<Position> workplaces) {
        var places = new LinkedHashMap<Place, Area>();
        for (var workplace : workplaces) {
            var number = String.valueOf(places.size());
            places.computeIfAbsent(workplace.place(), place -> new Area(number, place, SOMEWHERE));
        }
        return places;
    }

    @Override
    public List<Ranked> best(Scoring scoring, CandidateProfile candidate, Set<Pair> blocked, int limit) {
        return index.best(scoring, candidate, blocked, null, limit).stream()
                .map(found -> new Ranked(found.id(), found.employer(), found.openingsLeft(), found.points()))
                .toList();
    }
}
