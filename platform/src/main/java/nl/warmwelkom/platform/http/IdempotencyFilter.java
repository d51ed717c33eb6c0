package nl.warmwelkom.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.problem.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers a repeated POST with the first answer. After the security filter, so that a key belongs to its account; a
 * refused request gives its key back, so that a corrected one can use it.
 */
@Order(0)
public final class IdempotencyFilter implements WebFilter {

    static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final FirstAnswers firstAnswers;
    private final ProblemWriter problems;
    private final int largestBody;

    public IdempotencyFilter(FirstAnswers firstAnswers, ProblemWriter problems, int largestBody) {
        this.firstAnswers = firstAnswers;
        this.problems = problems;
        this.largestBody = largestBody;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var key = exchange.getRequest().getHeaders().getFirst(KEY);
        if (key == null || !HttpMethod.POST.equals(exchange.getRequest().getMethod())) {
            return chain.filter(exchange);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            return problems.write(
                    exchange,
                    new Problem(
                            ProblemType.INVALID_INPUT,
                            "An Idempotency-Key has 1 to %d characters.".formatted(LONGEST_KEY)));
        }
        return exchange.getPrincipal()
                .map(java.security.Principal::getName)
                .defaultIfEmpty("")
                .flatMap(account -> body(exchange.getRequest()).flatMap(body -> {
                    var path = exchange.getRequest().getPath().value();
                    var id = digest((account + "\n" + path + "\n" + key).getBytes(StandardCharsets.UTF_8));
                    exchange.getAttributes().put(NewId.ATTRIBUTE, id);
                    return once(exchange, chain, id, body);
                }));
    }

    private Mono<Void> once(ServerWebExchange exchange, WebFilterChain chain, String id, byte[] body) {
        return firstAnswers.claim(id, digest(body)).flatMap(claim -> switch (claim) {
            case FirstAnswers.Claim.Yours() -> carryOut(exchange, chain, id, body);
            case FirstAnswers.Claim.Answered(var answer) -> replay(exchange, answer);
            case FirstAnswers.Claim.Running() ->
                problems.write(
                        exchange,
                        new Problem(
                                ProblemType.IN_PROGRESS,
                                "This request came in before and is still running. Try again in a moment."));
            case FirstAnswers.Claim.OtherBody() ->
                problems.write(
                        exchange,
                        new Problem(
                                ProblemType.KEY_REUSED,
                                "This Idempotency-Key came before, with another body. Use a new key."));
        });
    }

    private Mono<Void> carryOut(ServerWebExchange exchange, WebFilterChain chain, String id, byte[] body) {
        var recorded = new RecordedResponse(exchange.getResponse(), answer -> firstAnswers.keep(id, answer));
        var repeatable = exchange.mutate()
                .request(withBody(exchange, body))
                .response(recorded)
                .build();
        return chain.filter(repeatable)
                .then(Mono.defer(() -> recorded.isKept() ? Mono.<Void>empty() : firstAnswers.giveBack(id)))
                .onErrorResume(failure -> firstAnswers.giveBack(id).then(Mono.error(failure)));
    }

    private static Mono<Void> replay(ServerWebExchange exchange, FirstAnswers.Answer answer) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(answer.status()));
        answer.headers().forEach((name, value) -> response.getHeaders().set(name, value));
        return response.writeWith(
                Mono.just(response.bufferFactory().wrap(answer.body().getBytes(StandardCharsets.UTF_8))));
    }

    private Mono<byte[]> body(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody(), largestBody)
                .map(IdempotencyFilter::bytes)
                .defaultIfEmpty(new byte[0]);
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static ServerHttpRequest withBody(ServerWebExchange exchange, byte[] body) {
        return new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return body.length == 0
                        ? Flux.empty()
                        : Flux.just(exchange.getResponse().bufferFactory().wrap(body));
            }
        };
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
