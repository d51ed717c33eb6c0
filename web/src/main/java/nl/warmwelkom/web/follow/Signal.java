package nl.warmwelkom.web.follow;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;

/** What a page that follows something is told: that it is time to look, and never what there is to see. */
public final class Signal {

    /** There will be no more: the page stops following. */
    public static final ServerSentEvent<String> OVER = of("over");

    /** Somebody is there still. */
    public static final ServerSentEvent<String> BEAT =
            ServerSentEvent.<String>builder().comment("").build();

    private Signal() {}

    public static ServerSentEvent<String> of(String name) {
        return ServerSentEvent.builder("{}").event(name).build();
    }

    /** An answer that goes on, and that no browser keeps. */
    public static ResponseEntity<Flux<ServerSentEvent<String>>> stream(Flux<ServerSentEvent<String>> signals) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .body(signals);
    }

    /** What was followed is over, so not how far it is but the whole main part is to be shown anew. */
    public static void showAnew(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("HX-Retarget", "#main");
        headers.set("HX-Reselect", "#main > *");
        headers.set("HX-Reswap", "innerHTML");
    }
}
