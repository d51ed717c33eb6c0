package nl.warmwelkom.testing.service;

import java.util.List;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Several requests at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** A request that is still to be sent. */
    @FunctionalInterface
    public interface Request {

        ResponseSpec send();
    }

    /** The status of each answer, in the order of the requests. */
    public static List<Integer> statuses(Request... requests) {
        return Flux.fromArray(requests)
                .flatMapSequential(request ->
                        Mono.fromSupplier(() -> status(request.send())).subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private static int status(ResponseSpec answer) {
        return answer.returnResult(Void.class).getStatus().value();
    }
}
