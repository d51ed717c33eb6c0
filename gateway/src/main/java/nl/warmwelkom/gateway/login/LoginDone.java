package nl.warmwelkom.gateway.login;

import java.time.Duration;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Goes on to where somebody was going. */
@Component
public final class LoginDone implements ServerAuthenticationSuccessHandler {

    private final Duration untilIdle;

    LoginDone(ServerProperties server) {
        this.untilIdle = server.getReactive().getSession().getTimeout();
    }

    @Override
    public Mono<Void> onAuthenticationSuccess(WebFilterExchange at, Authentication login) {
        return at.getExchange()
                .getSession()
                .doOnNext(session -> session.setMaxIdleTime(untilIdle))
                .map(GoingTo::take)
                .flatMap(path -> LoginEntry.redirect(at.getExchange(), path));
    }
}
