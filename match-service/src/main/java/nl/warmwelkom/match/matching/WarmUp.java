package nl.warmwelkom.match.matching;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.match.matching.domain.CandidateId;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.DayPart;
import nl.warmwelkom.match.matching.domain.Hours;
import nl.warmwelkom.match.matching.domain.Need;
import nl.warmwelkom.match.matching.domain.Scoring;
import nl.warmwelkom.match.matching.domain.Wish;
import nl.warmwelkom.match.matching.index.Area;
import nl.warmwelkom.match.matching.index.Index;
import nl.warmwelkom.match.matching.index.Vocabulary;

/** Asks for people who do not exist, so that the JVM has compiled what answers before the first who does comes. */
final class WarmUp implements Runnable {

    private static final int QUESTIONS = 400;
    private static final int FAR = 30;
    private static final int PROPOSALS = 20;
    private static final Hours HOURS = new Hours(12, 28);
    private static final Set<DayPart> DAY_PARTS = Stream.of(DayOfWeek.values())
            .map(day -> new DayPart(day, DayPart.Moment.AM))
            .collect(Collectors.toUnmodifiableSet());

    private final Index index;
    private final Scoring scoring;
    private final Vocabulary words;
    private final List<Area> areas;

    WarmUp(Index index, Scoring scoring, Vocabulary words, List<Area> areas) {
        this.index = index;
        this.scoring = scoring;
        this.words = words;
        this.areas = areas;
    }

    @Override
    public void run() {
        for (var n = 0; n < QUESTIONS; n++) {
            index.best(scoring, candidate(n), Set.of(), null, PROPOSALS);
        }
    }

    private CandidateProfile candidate(int n) {
        return new CandidateProfile(
                new CandidateId("nobody-" + n),
                areas.get(n * areas.size() / QUESTIONS).place(),
                FAR,
                HOURS,
                DAY_PARTS,
                some(words.strengths(), n, 6),
                some(words.fields(), n, 2),
                Set.<Code.Certificate>of(),
                some(words.traits(), n, 3).stream()
                        .map(trait -> new Wish(trait, Wish.Side.LOW))
                        .collect(Collectors.toUnmodifiableSet()),
                some(words.traits(), n + 3, 3).stream()
                        .map(trait -> new Wish(trait, Wish.Side.HIGH))
                        .collect(Collectors.toUnmodifiableSet()),
                some(words.support(), n, 3).stream()
                        .map(support -> new Need(support, false))
                        .collect(Collectors.toUnmodifiableSet()),
                true);
    }

    private static <C> Set<C> some(List<C> codes, int from, int count) {
        return Stream.iterate(from, it -> it + 1)
                .limit(count)
                .map(it -> codes.get(it % codes.size()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
