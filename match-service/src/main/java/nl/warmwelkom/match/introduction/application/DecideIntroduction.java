package nl.warmwelkom.match.introduction.application;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.Change;
import nl.warmwelkom.match.introduction.domain.EmployerLimits;
import nl.warmwelkom.match.introduction.domain.EmployerLimits.Slots;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.Item;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.NotNow;
import nl.warmwelkom.match.introduction.domain.NotShareable;
import nl.warmwelkom.match.introduction.domain.Offered;
import nl.warmwelkom.match.introduction.domain.Outcome;
import nl.warmwelkom.match.introduction.domain.Transitions;
import nl.warmwelkom.match.pause.application.PausedEmployers;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Somebody makes a move in an introduction. Of two at the same moment one wins; the other is told that it was too late. */
public final class DecideIntroduction {

    private static final int RACES_FOR_A_SLOT = 5;

    private final Introductions introductions;
    private final Openings openings;
    private final EmployerLimits limits;
    private final PausedEmployers paused;

    public DecideIntroduction(
            Introductions introductions, Openings openings, EmployerLimits limits, PausedEmployers paused) {
        this.introductions = introductions;
        this.openings = openings;
        this.limits = limits;
        this.paused = paused;
    }

    public Mono<Decision> decide(Kept kept, Move move, By by) {
        Outcome outcome = Transitions.make(kept.introduction(), move, by);
        return switch (outcome) {
            case Change<?> change -> save(kept, change);
            case NotNow refused -> Mono.just(new Decision.NotNow(refused.present()));
            case NotShareable refused -> Mono.just(new Decision.NotShareable(refused.items()));
        };
    }

    private Mono<Decision> save(Kept kept, Change<?> change) {
        return change.to() instanceof Offered && kept.slots() == null
                ? paused.includes(kept.introduction().parties().employer().value())
                        .flatMap(silent -> silent ? Mono.just(new Decision.EmployerPaused()) : offer(kept, change))
                : introductions.save(kept, change, kept.slots()).map(Decision.Done::new);
    }

    private Mono<Decision> offer(Kept kept, Change<?> change) {
        var parties = kept.introduction().parties();
        return Mono.defer(() -> introductions.offersTo(parties.employer()).collectList())
                .zipWith(openings.at(parties.position()).defaultIfEmpty(0))
                .flatMap(zipped -> {
                    var offers = zipped.getT1();
                    var atPosition = offers.stream()
                            .filter(it -> it.introduction().parties().position().equals(parties.position()))
                            .toList();
                    return switch (limits.choose(slots(offers, true), slots(atPosition, false), zipped.getT2())) {
                        case Slots.Free free ->
                            introductions.save(kept, change, free).<Decision>map(Decision.Done::new);
                        case Slots.EmployerFull(var limit) -> Mono.<Decision>just(new Decision.Full(limit));
                        case Slots.PositionFull(var limit) -> Mono.<Decision>just(new Decision.Full(limit));
                    };
                })
                // Somebody approved another offer to the same employer at this moment: look again which place is free.
                .retryWhen(Retry.max(RACES_FOR_A_SLOT).filter(Introductions.SlotTaken.class::isInstance));
    }

    private static Set<Integer> slots(List<Kept> offers, boolean atEmployer) {
        return offers.stream()
                .map(Kept::slots)
                .filter(Objects::nonNull)
                .map(slots -> atEmployer ? slots.atEmployer() : slots.atPosition())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What came of it. */
    public sealed interface Decision {

        record Done(Kept kept) implements Decision {}

        record NotNow(Introduction present) implements Decision {}

        /** The dossier does not allow showing all of this. */
        record NotShareable(List<Item> items) implements Decision {}

        /** The employer, or the position, has enough open offers. */
        record Full(int limit) implements Decision {}

        /** The employer left three offers unanswered, and did not say hello since. */
        record EmployerPaused() implements Decision {}
    }
}
