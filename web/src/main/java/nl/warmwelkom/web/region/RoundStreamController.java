package nl.warmwelkom.web.region;

import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.follow.Signal;
import nl.warmwelkom.web.follow.Streams;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;

/** Tells the page of a round when to look how far it is, and when it is over. */
@RestController
class RoundStreamController {

    private final Streams streams;

    RoundStreamController(Streams streams) {
        this.streams = streams;
    }

    /** How far it is. */
    record Step(String status) {

        boolean goesOn() {
            return RoundViews.goesOn(status);
        }
    }

    @GetMapping(RoundController.PATH + "/stroom")
    ResponseEntity<Flux<ServerSentEvent<String>>> follow(
            Reader reader, @RequestParam String ronde, ServerWebExchange exchange) {
        var region = AskedRegion.of(reader, exchange);
        var progress = Call.get("/regions/{code}/rounds/{id}/progress", region.code(), ronde);
        return Signal.stream(streams.of(reader, progress, Step.class).map(RoundStreamController::signal));
    }

    private static ServerSentEvent<String> signal(ServerSentEvent<Step> told) {
        var step = told.data();
        if (step == null) {
            return Signal.BEAT;
        }
        return step.goesOn() ? Signal.of("progress") : Signal.OVER;
    }
}
