package nl.warmwelkom.platform.problem;

import com.mongodb.MongoException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.body.InvalidBody;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.outbox.StaleWrite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;

/** Turns whatever ends a request early into a problem. Nothing of the inside is told: no class, no trace. */
@Order(-2)
public final class ProblemHandler implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemWriter writer;

    public ProblemHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (failure instanceof MethodNotAllowedException method) {
            var allowed = method.getSupportedMethods().stream()
                    .map(HttpMethod::name)
                    .sorted()
                    .toList();
            exchange.getResponse().getHeaders().set(HttpHeaders.ALLOW, String.join(", ", allowed));
        }
        return writer.write(exchange, problem(failure));
    }

    private static Problem problem(Throwable failure) {
        return switch (failure) {
            case ProblemException refused -> refused.problem();
            case InvalidBody body -> new Problem(body.type(), body.getMessage());
            case InvalidInput input ->
                new Problem(ProblemType.INVALID_INPUT, summary(input.errors().size()), input.errors());
            case StaleWrite _ ->
                new Problem(
                        ProblemType.WRONG_ORDER,
                        "Somebody else changed this at the same moment. Read it again and decide anew.");
            case DataBufferLimitException _ -> tooLarge();
            case ContentTooLargeException _ -> tooLarge();
            case UnsupportedMediaTypeStatusException _ -> unsupported();
            case MethodNotAllowedException _ ->
                new Problem(ProblemType.METHOD_NOT_ALLOWED, "Use one of the methods in the Allow header.");
            case NotAcceptableStatusException _ ->
                new Problem(ProblemType.NOT_ACCEPTABLE, "Ask for application/json in the Accept header.");
            case ServerWebInputException input -> badRequest(input);
            case ResponseStatusException status when status.getStatusCode().value() == 404 -> Problem.notFound();
            // What Spring makes of a form, which is what curl sends when nobody says otherwise.
            case ResponseStatusException status when status.getStatusCode().value() == 415 -> unsupported();
            case MongoException mongo -> outage(mongo);
            case TimeoutException late -> outage(late);
            default -> mistake(failure);
        };
    }

    private static Problem badRequest(ServerWebInputException input) {
        var parameter = input.getMethodParameter();
        var name = parameter == null ? null : parameter.getParameterName();
        return new Problem(
                ProblemType.INVALID_INPUT,
                name == null
                        ? "The request could not be read. Check the address, the parameters and the body."
                        : "The value of '%s' is missing or cannot be read.".formatted(name),
                List.of());
    }

    private static Problem unsupported() {
        return new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body as Content-Type: application/json.");
    }

    private static Problem tooLarge() {
        return new Problem(ProblemType.TOO_LARGE, "A body may be at most 256 KiB. Send less, or in parts.");
    }

    private static Problem outage(Throwable failure) {
        LOG.warn("The store does not answer: {}", failure.getClass().getSimpleName());
        return new Problem(ProblemType.UNAVAILABLE, "The store does not answer now. Try again in a moment.");
    }

    private static Problem mistake(Throwable failure) {
        // The trace without the message: a message may quote what somebody sent.
        LOG.error("Unexpected {} at {}", failure.getClass().getName(), where(failure));
        return new Problem(ProblemType.INTERNAL, "This is our mistake. Try again, and tell us if it goes on.");
    }

    private static String where(Throwable failure) {
        return List.of(failure.getStackTrace()).stream().limit(12).toList().toString();
    }

    private static String summary(int faults) {
        return faults == 1
                ? "One thing in the request is not right."
                : faults + " things in the request are not right.";
    }
}
