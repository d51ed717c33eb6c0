package nl.warmwelkom.match.region.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** All introductions with employers of a region, as far as they are counted. */
@FunctionalInterface
public interface RegionIntroductions {

    Mono<List<Met>> of(String region);

    /** Whose turn it is. */
    enum Turn {
        CANDIDATE("candidate"),
        ACCOUNT_MANAGER("account-manager"),
        EMPLOYER("employer");

        private final String code;

        Turn(String code) {
            this.code = code;
        }

        /** The code as it travels. */
        public String code() {
            return code;
        }
    }

    /**
     * An introduction.
     *
     * @param turn whose answer it waits for; null when for nobody's
     * @param since when the last step was made
     */
    record Met(
            String candidateId,
            String employerId,
            String status,
            @Nullable Turn turn,
            Instant since) {}
}
