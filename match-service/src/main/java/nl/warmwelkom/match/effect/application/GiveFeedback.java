package nl.warmwelkom.match.effect.application;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Tip;
import nl.warmwelkom.match.effect.domain.Experience.Feedback;
import nl.warmwelkom.match.effect.domain.Verdict;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** An employer says what a tip was worth. Saying so again replaces what was said. */
public final class GiveFeedback {

    private final Experiences experiences;
    private final Set<String> tips;
    private final Clock clock;

    public GiveFeedback(Experiences experiences, Catalogue catalogue, Clock clock) {
        this.experiences = experiences;
        this.tips = catalogue.tips().stream().map(Tip::id).collect(Collectors.toUnmodifiableSet());
        this.clock = clock;
    }

    /** Empty when there is no such tip. */
    public Mono<Feedback> give(String employerId, String tip, Verdict verdict, @Nullable String words) {
        if (!tips.contains(tip)) {
            return Mono.empty();
        }
        var said = new Feedback(tip, verdict, words, clock.instant());
        return experiences
                .change(employerId, experience -> experience.saying(said))
                .thenReturn(said);
    }
}
