package nl.warmwelkom.gateway.body;

import java.io.ByteArrayOutputStream;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.problems.Problem;
import nl.warmwelkom.gateway.problems.Refusal;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A body as it comes in. What is beyond the limit is still read, and dropped: most clients send everything before they
 * look for an answer, and would see a broken connection instead of the reason.
 */
final class WholeBody {

    /** Beyond this the connection is broken after all. */
    static final long PATIENCE = 64L * 1024 * 1024;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final long limit;
    private long seen;

    private WholeBody(long limit) {
        this.limit = limit;
    }

    /** All of the body, or the refusal of one that is too large. */
    static Mono<byte[]> read(Flux<DataBuffer> body, long limit) {
        return body.reduceWith(() -> new WholeBody(limit), WholeBody::add).map(WholeBody::bytes);
    }

    static Refusal tooLarge(long limit) {
        return new Problem(
                        ProblemType.TOO_LARGE,
                        "A body may be at most %d KiB. Send less, or in parts.".formatted(limit / 1024))
                .refuse();
    }

    private WholeBody add(DataBuffer piece) {
        try {
            seen += piece.readableByteCount();
            if (seen > PATIENCE) {
                throw tooLarge(limit);
            }
            if (seen <= limit) {
                var bytes = new byte[piece.readableByteCount()];
                piece.read(bytes);
                kept.writeBytes(bytes);
            }
            return this;
        } finally {
            DataBufferUtils.release(piece);
        }
    }

    private byte[] bytes() {
        if (seen > limit) {
            throw tooLarge(limit);
        }
        return kept.toByteArray();
    }
}
