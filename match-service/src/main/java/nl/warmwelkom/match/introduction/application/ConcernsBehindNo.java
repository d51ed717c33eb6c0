package nl.warmwelkom.match.introduction.application;

import java.util.List;
import nl.warmwelkom.match.introduction.application.Introductions.Query;
import nl.warmwelkom.match.introduction.application.Introductions.Whose;
import nl.warmwelkom.match.introduction.domain.DeclinedByEmployer;
import nl.warmwelkom.match.reassurance.application.DeclinedConcerns;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells reassurance which worry was behind a no, so that the next tips answer it. */
public final class ConcernsBehindNo implements DeclinedConcerns {

    private static final int MOST = 1000;

    private final Introductions introductions;

    public ConcernsBehindNo(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public Flux<String> of(String employerId) {
        return introductions
                .list(new Query(Whose.EMPLOYERS, List.of(employerId), List.of("declined-by-employer")), "", MOST)
                .map(Kept::introduction)
                .ofType(DeclinedByEmployer.class)
                .flatMap(declined -> Mono.justOrEmpty(declined.refusal().concern()))
                .map(concern -> concern.value());
    }
}
