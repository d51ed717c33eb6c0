package nl.warmwelkom.web.api;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Asks once and keeps the answer for a while.
 *
 * Many who ask at once share one question. When the next question gets no answer, the last one does instead, for a short
 * while: a questionnaire of ten minutes ago is better than none. Having nothing is never kept.
 */
public final class KeptForAWhile<T> {

    private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(5);

    private final AtomicReference<@Nullable T> last = new AtomicReference<>();
    private final Mono<T> answer;

    public KeptForAWhile(Mono<T> question, Duration period) {
        this.answer = question.doOnNext(last::set)
                .map(value -> new Held<>(value, period))
                .switchIfEmpty(Mono.fromSupplier(this::held))
                .cache(Held::until, _ -> Duration.ZERO, () -> Duration.ZERO)
                .map(Held::value);
    }

    public Mono<T> get() {
        return answer;
    }

    private @Nullable Held<T> held() {
        var value = last.get();
        return value == null ? null : new Held<>(value, UNTIL_NEXT_TRY);
    }

    private record Held<T>(T value, Duration until) {}
}
