package nl.warmwelkom.match.effect.application;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.warmwelkom.match.effect.domain.Experience;
import nl.warmwelkom.match.effect.domain.Experience.Shown;
import nl.warmwelkom.match.reassurance.application.TipMemory;
import nl.warmwelkom.match.reassurance.application.ToldTip;
import reactor.core.publisher.Mono;

/** Remembers by employer which tips were seen for which worry, and which it knew. */
public final class RememberTips implements TipMemory {

    private final Experiences experiences;
    private final Clock clock;

    public RememberTips(Experiences experiences, Clock clock) {
        this.experiences = experiences;
        this.clock = clock;
    }

    @Override
    public Mono<Set<String>> knownBy(String employerId) {
        return experiences.of(employerId).map(Experience::knew);
    }

    @Override
    public Mono<Void> shown(String employerId, List<ToldTip> tips, boolean general) {
        var at = clock.instant();
        var seen = tips.stream()
                .flatMap(tip -> tip.because().stream()
                        .map(ToldTip.Because::concern)
                        .filter(Objects::nonNull)
                        .map(concern -> new Shown(tip.id(), concern, at, general)))
                .toList();
        return seen.isEmpty()
                ? Mono.empty()
                : experiences
                        .change(employerId, experience -> experience.seeing(seen))
                        .then();
    }
}
