package nl.warmwelkom.match.pause.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.warmwelkom.match.pause.domain.Silence;
import reactor.core.publisher.Mono;

public final class InMemorySilences implements Silences {

    private final Map<String, List<Silence>> kept = new ConcurrentHashMap<>();

    /** Makes an employer one that left three offers unanswered. */
    public InMemorySilences pausing(String employerId) {
        for (var offer : List.of("a", "b", "c")) {
            change(
                            employerId,
                            silence -> silence.leaving(
                                    new Silence.Unanswered(offer, Instant.parse("2026-10-01T12:00:00Z"))))
                    .block();
        }
        return this;
    }

    @Override
    public Mono<Silence> of(String employerId) {
        return Mono.fromSupplier(() -> last(kept.getOrDefault(employerId, List.of())));
    }

    @Override
    public Mono<Silence> change(String employerId, UnaryOperator<Silence> change) {
        return Mono.fromSupplier(() -> last(kept.compute(employerId, (_, known) -> {
            var told = new ArrayList<>(known == null ? List.of() : known);
            var next = change.apply(last(told));
            if (!next.equals(last(told))) {
                told.add(next);
            }
            return told;
        })));
    }

    @Override
    public Mono<Set<String>> all() {
        return Mono.fromSupplier(() -> kept.entrySet().stream()
                .filter(employer -> last(employer.getValue()).isPause())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    int told(String employerId) {
        return kept.getOrDefault(employerId, List.of()).size();
    }

    private static Silence last(List<Silence> told) {
        return told.isEmpty() ? Silence.NONE : told.getLast();
    }
}
