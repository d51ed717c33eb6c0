package nl.warmwelkom.web.dossier;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.reader.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The language of possibilities beside a field: the question behind a word of complaint, and why a diagnosis is better left out. */
@Component
public class Hints {

    private final Api api;

    Hints(Api api) {
        this.api = api;
    }

    /** None when nothing was written, and none when they cannot be had now: they never stand in the way. */
    public Mono<List<Hint>> of(Reader reader, String words) {
        return words.isBlank()
                ? Mono.just(List.of())
                : api.ask(reader, Call.post("/language-hints", Map.of("text", words.strip())), Offered.class)
                        .map(answer -> answer.optional().map(Offered::all).orElse(List.of()));
    }

    record Offered(@Nullable List<Hint> hints) {

        /** Each once: a word can stand in a story more than once. */
        List<Hint> all() {
            return requireNonNullElse(hints, List.<Hint>of()).stream()
                    .distinct()
                    .toList();
        }
    }

    public record Hint(
            String words,
            @Nullable Label question,
            @Nullable Label why) {

        public @Nullable Label said() {
            return question == null ? why : question;
        }
    }
}
