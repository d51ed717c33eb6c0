package nl.warmwelkom.platform.http;

import java.util.Arrays;
import java.util.List;
import nl.warmwelkom.platform.inbox.CatchUp;
import nl.warmwelkom.platform.inbox.Follower;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets people read what they just wrote at another service: the gateway names the events of their last writes, and the
 * answer waits until these have come in. It waits a second at most, for an older answer is better than none.
 */
public final class WaitForFilter implements WebFilter {

    static final String WAIT_FOR = "Warm-Wait-For";

    private static final int MOST = 10;

    private final List<Follower> followers;

    public WaitForFilter(List<Follower> followers) {
        this.followers = followers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var wanted = exchange.getRequest().getHeaders().getFirst(WAIT_FOR);
        if (wanted == null || followers.isEmpty()) {
            return chain.filter(exchange);
        }
        return Flux.fromStream(Arrays.stream(wanted.split(",", -1)).limit(MOST))
                .flatMap(this::arrived)
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    private Mono<Void> arrived(String event) {
        var part = event.trim().split("/", -1);
        if (part.length != 3 || !part[2].matches("\\d{1,18}")) {
            return Mono.empty();
        }
        var sequence = Long.parseLong(part[2]);
        return Flux.fromIterable(followers)
                .filter(follower -> follower.topic().equals(part[0]))
                .flatMap(follower -> CatchUp.within(follower.lastSeen(part[1]).filter(seen -> seen >= sequence)))
                .then();
    }
}
