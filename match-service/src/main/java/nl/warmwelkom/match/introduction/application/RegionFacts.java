package nl.warmwelkom.match.introduction.application;

import java.util.List;
import nl.warmwelkom.match.introduction.application.Introductions.Query;
import nl.warmwelkom.match.introduction.application.Introductions.Whose;
import nl.warmwelkom.match.introduction.domain.Agreed;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.Offered;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.match.region.application.RegionIntroductions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Tells what is counted over the introductions of a region. */
public final class RegionFacts implements RegionIntroductions {

    private final Introductions introductions;

    public RegionFacts(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public Mono<List<Met>> of(String region) {
        return introductions
                .list(new Query(Whose.REGIONS, List.of(region), List.of()), "", Integer.MAX_VALUE)
                .map(kept -> fact(kept.introduction()))
                .collectList();
    }

    private static Met fact(Introduction introduction) {
        return new Met(
                introduction.parties().candidate().value(),
                introduction.parties().employer().value(),
                introduction.status(),
                turn(introduction),
                introduction.history().last().by().at());
    }

    private static @Nullable Turn turn(Introduction introduction) {
        if (introduction instanceof Proposed) {
            return Turn.CANDIDATE;
        }
        if (introduction instanceof Agreed) {
            return Turn.ACCOUNT_MANAGER;
        }
        return introduction instanceof Offered ? Turn.EMPLOYER : null;
    }
}
