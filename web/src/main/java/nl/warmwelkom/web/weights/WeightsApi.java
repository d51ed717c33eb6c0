package nl.warmwelkom.web.weights;

import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks for the log of the weights. */
@Component
public class WeightsApi {

    static final String CHANGES = "/weights/changes";

    private final Api api;

    WeightsApi(Api api) {
        this.api = api;
    }

    Mono<WeightsLog> log(Reader reader) {
        return ask(reader).map(answer -> answer.needed().body());
    }

    /** Whether a proposal waits for this very reader; not when that cannot be had now, for home pages do without. */
    public Mono<Boolean> waitFor(Reader reader) {
        return ask(reader)
                .map(answer -> answer.optional()
                        .filter(log -> log.waitsFor(Signer.of(reader)))
                        .isPresent());
    }

    private Mono<Answer<WeightsLog>> ask(Reader reader) {
        return api.ask(reader, Call.get(CHANGES), WeightsLog.class);
    }
}
