package nl.warmwelkom.match.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmwelkom.match.notice.Mailboxes.Mailbox;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gets to know the mailbox of a coach or an account manager who comes by with a token that tells it. */
final class Acquaintance implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Acquaintance.class);

    private final Mailboxes mailboxes;
    private final Clock clock;

    /** What was written down today, so that it is not written down at every request. */
    private final Map<String, Met> met = new ConcurrentHashMap<>();

    Acquaintance(Mailboxes mailboxes, Clock clock) {
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    private record Met(Mailbox mailbox, LocalDate on) {}

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .flatMap(this::remember)
                .then(chain.filter(exchange));
    }

    private Mono<Void> remember(JwtAuthenticationToken login) {
        var address = login.getToken().getClaimAsString("email");
        var caller = Caller.of(login.getToken());
        var manager = caller.is(Role.ACCOUNT_MANAGER);
        if (address == null || !(manager || caller.is(Role.JOBCOACH))) {
            return Mono.empty();
        }
        var name = login.getToken().getClaimAsString("name");
        var now = new Met(
                new Mailbox(
                        caller.account(),
                        name == null ? caller.account() : name,
                        address,
                        manager ? caller.regions() : Set.of()),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return now.equals(met.get(caller.account()))
                ? Mono.empty()
                : mailboxes
                        .remember(now.mailbox())
                        .doOnSuccess(_ -> met.put(caller.account(), now))
                        // Not to get a mail is less bad than not to get an answer.
                        .onErrorResume(failure -> {
                            LOG.warn(
                                    "A mailbox could not be kept: {}",
                                    failure.getClass().getSimpleName());
                            return Mono.empty();
                        });
    }
}
