package nl.warmwelkom.gateway.freshness;

import nl.warmwelkom.gateway.caller.Caller;
import nl.warmwelkom.gateway.services.Service;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** The two headers by which services let somebody read what that same person has just written elsewhere. */
@Component
public final class FreshnessHeaders {

    private static final String WROTE = "Warm-Sequence";
    private static final String WAIT_FOR = "Warm-Wait-For";

    private final RecentWrites writes;

    FreshnessHeaders(RecentWrites writes) {
        this.writes = writes;
    }

    /** Adds what the service should wait for before it answers this caller. */
    public void ask(ServerWebExchange exchange, Service service, HttpHeaders request) {
        Caller.in(exchange)
                .map(caller -> writes.waitFor(caller.subject(), service))
                .filter(list -> !list.isEmpty())
                .ifPresent(list -> request.set(WAIT_FOR, list));
    }

    /** Notes what the service says that this caller wrote. */
    public void note(ServerWebExchange exchange, Service service, HttpHeaders answer) {
        Caller.in(exchange)
                .ifPresent(caller -> answer.getOrEmpty(WROTE).stream()
                        .flatMap(header -> Sequence.listIn(header).stream())
                        .forEach(sequence -> writes.remember(caller.subject(), service, sequence)));
    }
}
