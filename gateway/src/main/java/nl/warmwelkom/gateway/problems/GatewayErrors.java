package nl.warmwelkom.gateway.problems;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.concurrent.TimeoutException;
import nl.warmwelkom.contracts.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** Turns whatever ends a request early into a problem. Nothing of the inside is told: no class, no trace. */
@Component
@Order(-2)
final class GatewayErrors implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayErrors.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final ProblemWriter writer;

    GatewayErrors(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (failure instanceof AbortedException) {
            return Mono.empty(); // The client hung up: there is nobody left to tell.
        }
        if (exchange.getResponse().isCommitted()) {
            // The first part of the answer is out. Only a broken connection can say that the rest is missing.
            LOG.warn("An answer broke off half way ({})", failure.getClass().getSimpleName());
            return Mono.error(failure);
        }
        var headers = new HttpHeaders();
        if (failure instanceof MethodNotAllowedException method) {
            headers.setAllow(new HashSet<>(method.getSupportedMethods()));
        }
        return writer.write(exchange, problem(failure), headers);
    }

    private static Problem problem(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal.problem();
            case MethodNotAllowedException _ ->
                new Problem(ProblemType.METHOD_NOT_ALLOWED, "Use one of the methods in the Allow header.");
            case NotAcceptableStatusException _ ->
                new Problem(ProblemType.NOT_ACCEPTABLE, "Ask for application/json in the Accept header.");
            case UnsupportedMediaTypeStatusException _ ->
                new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body as Content-Type: application/json.");
            case ResponseStatusException status when status.getStatusCode().value() == 404 -> Problem.notFound();
            case ResponseStatusException status
            when status.getStatusCode().is4xxClientError() ->
                new Problem(
                        ProblemType.INVALID_INPUT,
                        "The request could not be read. Check the address, the parameters and the headers.");
            case AuthenticationServiceException _ -> outage(failure, "The identity provider does not answer now.");
            case IOException _ -> outage(failure, "The answer broke off.");
            case TimeoutException _ -> outage(failure, "The answer did not come in time.");
            default -> mistake(failure);
        };
    }

    private static Problem outage(Throwable failure, String what) {
        LOG.warn("{} ({})", what, failure.getClass().getSimpleName());
        return Problem.unavailable(what + " Try again in a moment.", SOON);
    }

    private static Problem mistake(Throwable failure) {
        // The trace without the message: a message may quote what somebody sent.
        var trace = Arrays.stream(failure.getStackTrace()).limit(12).toList();
        LOG.error("Unexpected {} at {}", failure.getClass().getName(), trace);
        return new Problem(ProblemType.INTERNAL, "This is our mistake. Try again, and tell us if it goes on.");
    }
}
