package nl.warmwelkom.web.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Hands on to a page that something changed which its reader can see. A browser has no token to ask the API with. */
@RestController
class ChangesController {

    /** Each new stream is a visit. A page that was forgotten would keep its login alive for ever. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Streams streams;
    private final Clock clock;

    ChangesController(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    /**
     * Follows changes.
     *
     * @param sinds since when the page is open
     */
    @GetMapping({"/werkgever/stroom", "/mijn/stroom", "/coach/stroom", "/regio/stroom"})
    ResponseEntity<Flux<ServerSentEvent<String>>> follow(Reader reader, @RequestParam Instant sinds) {
        var open = Duration.between(sinds, clock.instant());
        return Signal.stream(
                open.compareTo(LONGEST) < 0
                        ? streams.of(reader, Call.get("/events"), String.class).map(ChangesController::signal)
                        : Flux.just(Signal.OVER));
    }

    private static ServerSentEvent<String> signal(ServerSentEvent<String> told) {
        return "changed".equals(told.event()) ? Signal.of("changed") : Signal.BEAT;
    }
}
